#pragma once

#include "model/compare/Subjects.h"
#include "views/canvas/Scene.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace atlas::views {

class DiagramCanvas;

/// Machines, chips or NeuronCores next to each other. They are zoomed and moved together: each
/// shows the same part of its diagram as the one that the person moves, at the same enlargement
/// over the whole. Of chips and NeuronCores a part that is chosen or gone into in one is in all
/// that have it.
class DiagramBoard : public QWidget {
    Q_OBJECT

public:
    explicit DiagramBoard(QWidget* parent = nullptr);

    /// Subjects of one kind.
    void setSubjects(const Catalog& catalog, SubjectKind kind, const QStringList& names);
    [[nodiscard]] const std::vector<DiagramCanvas*>& canvases() const { return m_canvases; }

Q_SIGNALS:
    void placeRequested(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is drawn of a subject and where it is found.
    struct Subject {
        QString name;
        QString address;
        QString words; ///< beside the name
        std::shared_ptr<const Scene> scene; ///< null: too large
        std::optional<Element> home; ///< the chip or NeuronCore; nothing: the machine
    };

    [[nodiscard]] static Subject
    subjectOf(const Catalog& catalog, SubjectKind kind, const QString& name);
    void addSubject(const Subject& subject);
    void addCanvas(const Subject& subject, QWidget& cell, QVBoxLayout& layout);
    void follow(const DiagramCanvas& moved);
    void select(const DiagramCanvas& in, const std::vector<Element>& elements);
    void enter(const DiagramCanvas& in, Element place);
    void leave(const DiagramCanvas& in);
    void place();

    std::vector<QWidget*> m_cells; ///< one for each subject, drawn or not
    std::vector<DiagramCanvas*> m_canvases;
    std::vector<QLabel*> m_words; ///< one for each canvas
    QStringList m_usualWords; ///< what they say while nothing is chosen
    bool m_following = false;
};

} // namespace atlas::views
