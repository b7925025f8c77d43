#pragma once

#include "app/window/ExportJob.h"

#include <QDialog>
#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace atlas::app {

/// Asks what of the diagram goes into a file and how, and writes it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// What the window shows; regions are in drawing units.
    struct Offer {
        std::shared_ptr<const views::Scene> scene;
        ThemeId theme = ThemeId::Overview;
        Layers layers;
        Rect visible;
        std::optional<Rect> selection;
        std::shared_ptr<const Highlight> highlight; ///< of the selection
        double visibleScale = 1; ///< at which the visible part is seen
        std::shared_ptr<const RunLoads> loads; ///< of the run that is shown; null: none is
        std::optional<Caption> caption; ///< of the run
    };

    ExportDialog(Offer offer, QWidget* parent);

    /// What would be written now.
    [[nodiscard]] ExportOrder order() const;

Q_SIGNALS:
    void saved(const QString& path);

protected:
    void reject() override;

private:
    void buildChoices();
    [[nodiscard]] QFormLayout* buildForm();
    [[nodiscard]] QWidget* buildFileRow();
    void buildError();
    void buildProgress();
    [[nodiscard]] QHBoxLayout* buildButtons();
    void connectAll();
    [[nodiscard]] QString filePath() const;
    void updateButton();
    void formatChanged();
    void updateSize();
    void browse();
    void start();
    void fail(const Problem& problem);
    void setRunning(bool running);
    void showProgress(double share);

    Offer m_offer;
    ExportJob* m_job = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_what = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_scale = nullptr;
    QLabel* m_size = nullptr;
    QCheckBox* m_title = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_transparent = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QWidget* m_error = nullptr;
    QLabel* m_errorText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_remaining = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_export = nullptr;
    QElapsedTimer m_started;
};

} // namespace atlas::app
