#pragma once

#include "model/guidelines/Adviser.h"
#include "model/guidelines/ModelDescription.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace atlas::views {

class AdviceList;
class AdviserForm;

/// Describes a model above and says below on which machines it fits, as one types.
class AdviserPanel : public QWidget {
    Q_OBJECT

public:
    explicit AdviserPanel(QWidget* parent = nullptr);

    void setContent(const Catalog& catalog, Guidelines guidelines, std::vector<KnownModel> models);
    [[nodiscard]] AdviserForm& form() { return *m_form; }

Q_SIGNALS:
    void placeRequested(const QString& address);
    void figureRequested(const QString& owner, const QString& key);
    void ratingRequested(const QString& family, const QString& core);

private:
    class NeedLine;
    class ProblemLine;

    void update();
    void complain(const Problem& problem);

    std::optional<Catalog> m_catalog;
    Guidelines m_guidelines;
    AdviserForm* m_form = nullptr;
    NeedLine* m_need = nullptr;
    ProblemLine* m_problem = nullptr;
    AdviceList* m_list = nullptr;
};

} // namespace atlas::views
