#include "views/pages/AdviserPanel.h"

#include "model/units/Unit.h"
#include "views/language/Words.h"
#include "views/pages/AdviceList.h"
#include "views/pages/AdviserForm.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

QString text(std::string_view english)
{
    return words(english);
}

/// "Weights 14.96 GiB + KV cache 256 MiB"
QString partsText(const MemoryNeed& need)
{
    QStringList parts;
    const auto add = [&parts](const QString& name, Bytes amount) {
        if (amount.count() > 0)
            parts << u"%1 %2"_s.arg(name, text(toString(amount)));
    };
    add(AdviserPanel::tr("weights"), need.weights);
    add(AdviserPanel::tr("gradients"), need.gradients);
    add(AdviserPanel::tr("optimizer"), need.optimizer);
    add(AdviserPanel::tr("KV cache"), need.cache);
    return parts.join(u" + "_s);
}

/// The formulas with their numbers, a line for each.
QString formulasText(const ModelDescription& model, const MemoryNeed& need)
{
    QStringList lines{AdviserPanel::tr("Weights: %1").arg(text(weightsFormula(model)))};
    if (need.gradients.count() > 0)
        lines << AdviserPanel::tr("Gradients: %1").arg(text(weightsFormula(model)));
    if (need.optimizer.count() > 0)
        lines << AdviserPanel::tr("Optimizer: %1").arg(text(optimizerFormula(model)));
    if (need.cache.count() > 0)
        lines << AdviserPanel::tr("KV cache: %1").arg(text(cacheFormula(model)));
    return lines.join(u'\n');
}

} // namespace

/// The memory that the model needs, in large, and of what it is the sum.
class AdviserPanel::NeedLine : public QWidget {
public:
    explicit NeedLine(QWidget* parent)
        : QWidget(parent)
        , m_total(new QLabel(this))
        , m_parts(new QLabel(this))
    {
        m_total->setObjectName(u"adviserNeed"_s);
        m_total->setFont(uiFont(20, QFont::DemiBold));
        m_parts->setObjectName(u"adviserParts"_s);
        m_parts->setFont(uiFont(12));
        m_parts->setForegroundRole(QPalette::PlaceholderText);
        m_parts->setWordWrap(true);
        auto* const layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        layout->addWidget(m_total);
        layout->addWidget(m_parts, 1);
    }

    void show(const ModelDescription& model, const MemoryNeed& need)
    {
        m_total->setText(text(toString(need.total())));
        m_total->setAccessibleName(
            AdviserPanel::tr("Device memory needed: %1").arg(m_total->text()));
        m_parts->setText(AdviserPanel::tr("of device memory: %1").arg(partsText(need)));
        setToolTip(formulasText(model, need));
    }

private:
    QLabel* m_total = nullptr;
    QLabel* m_parts = nullptr;
};

/// What is wrong with a field, beside a ringed cross.
class AdviserPanel::ProblemLine : public QLabel {
public:
    explicit ProblemLine(QWidget* parent)
        : QLabel(parent)
    {
        setObjectName(u"adviserProblem"_s);
        setFont(uiFont(12));
        setWordWrap(true);
        setContentsMargins(22, 0, 0, 0);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        paintIcon(painter, Icon::RingedCross, QRectF(0, 1, 15, 15), themeColor(Role::Failed));
    }
};

AdviserPanel::AdviserPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new AdviserForm(this))
    , m_need(new NeedLine(this))
    , m_problem(new ProblemLine(this))
    , m_list(new AdviceList(this))
{
    setObjectName(u"adviser"_s);
    setAccessibleName(tr("Adviser"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* const heading = new QLabel(tr("Which machine fits a model?"), this);
    heading->setFont(uiFont(16, QFont::DemiBold));
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(side, 14, side, 8);
    head->setSpacing(8);
    head->addWidget(heading);
    head->addWidget(m_form);
    head->addSpacing(2);
    head->addWidget(m_need);
    head->addWidget(m_problem);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_form, &AdviserForm::changed, this, &AdviserPanel::update);
    connect(m_list, &AdviceList::placeRequested, this, &AdviserPanel::placeRequested);
    connect(m_list, &AdviceList::figureRequested, this, &AdviserPanel::figureRequested);
    connect(m_list, &AdviceList::ratingRequested, this, &AdviserPanel::ratingRequested);
}

void AdviserPanel::setContent(
    const Catalog& catalog, Guidelines guidelines, std::vector<KnownModel> models)
{
    m_catalog = catalog;
    m_guidelines = std::move(guidelines);
    m_form->setContent(m_guidelines, std::move(models));
    m_form->chooseModel(u"llama-3-8b"_s);
    update();
}

void AdviserPanel::update()
{
    if (!m_catalog)
        return;
    const Result<ModelDescription> model = m_form->description();
    if (!model) {
        complain(model.error());
        return;
    }
    const Result<Advice> advice = advise(*m_catalog, m_guidelines, *model);
    if (!advice) {
        complain(advice.error());
        return;
    }
    m_problem->hide();
    m_need->setVisible(true);
    m_need->show(*model, advice->need);
    m_list->setAdvice(*m_catalog, m_guidelines, *advice);
}

/// The old result goes: it would be taken for that of the wrong value.
void AdviserPanel::complain(const Problem& problem)
{
    m_problem->setText(text(message(problem)));
    m_problem->show();
    m_need->hide();
    m_list->clear();
}

} // namespace atlas::views
