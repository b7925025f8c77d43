#pragma once

#include "views/memory/MemoryPage.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas::views {

class VerdictCard;
class WorkloadForm;

/// Beside the diagram while a model is fitted: model and instance, the verdict, why and what to do,
/// then the plan and all figures.
class MemoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit MemoryPanel(QWidget* parent);

    [[nodiscard]] WorkloadForm& form() { return *m_form; }
    void setPage(const MemoryPage& page);
    [[nodiscard]] const MemoryPage& page() const { return m_page; }

Q_SIGNALS:
    void wayChosen(std::size_t way);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    void buildBody(QVBoxLayout& body);

    MemoryPage m_page;
    WorkloadForm* m_form = nullptr;
    VerdictCard* m_verdict = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_cautions = nullptr;
    QLabel* m_waysTitle = nullptr;
    QLabel* m_hint = nullptr;
    std::vector<QPushButton*> m_ways;
    RowList* m_memory = nullptr;
    RowList* m_speed = nullptr;
    RowList* m_model = nullptr;
};

} // namespace atlas::views
