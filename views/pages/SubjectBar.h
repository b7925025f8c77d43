#pragma once

#include "model/compare/Subjects.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace atlas::views {

/// What is compared, as chips that can be taken away, and a button that adds to them. Chips wrap
/// into further lines where the width asks for it.
class SubjectBar : public QWidget {
    Q_OBJECT

public:
    explicit SubjectBar(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    void setSubjects(const QStringList& names);
    [[nodiscard]] const QStringList& subjects() const { return m_names; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// All that shall be compared from now on.
    void subjectsRequested(const QStringList& names);
    /// A click on a chip's name.
    void subjectActivated(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void addToMenu(SubjectKind kind, std::optional<SubjectKind> current);
    /// Sets the children side by side, in lines of this width; the height that they take.
    [[nodiscard]] int arrange(int width, bool move) const;

    std::optional<Catalog> m_catalog;
    QStringList m_names;
    std::vector<QWidget*> m_chips;
    QPushButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace atlas::views
