#include "views/reference/TermCard.h"

#include "views/language/Words.h"
#include "views/reference/TermLinks.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
/// longer lines are hard to read
int mostWidth()
{
    return textScaled(620);
}

QString text(std::string_view english)
{
    return words(english);
}

QLabel* makeLabel(const QString& name, const QFont& font, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/// A label whose links can be followed by mouse and keyboard.
QLabel* makeLinks(const QString& name, const QString& accessibleName, QWidget* parent)
{
    QLabel* const label = makeLabel(name, uiFont(13), parent);
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

QLabel* makeHeading(const QString& words, QWidget* parent)
{
    auto* const label = new QLabel(words, parent);
    label->setFont(uiFont(12, QFont::Medium));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 14, 0, 0);
    return label;
}

/// Lets the path of a page break after its slashes and underlines.
QString breakable(QString source)
{
    constexpr QChar zeroWidthSpace(0x200B);
    for (const QChar mark : {u'_', u'/'})
        source.replace(mark, QString(mark) + zeroWidthSpace);
    return source;
}

} // namespace

TermCard::TermCard(QWidget* parent)
    : QWidget(parent)
    , m_category(makeLabel(u"termCategory"_s, uiFont(12), this))
    , m_name(makeLabel(u"termName"_s, uiFont(20, QFont::DemiBold), this))
    , m_definition(makeLinks(u"termDefinition"_s, tr("Definition"), this))
    , m_aliasesHeading(makeHeading(tr("Also written"), this))
    , m_aliases(makeLabel(u"termAliases"_s, uiFont(13), this))
    , m_relatedHeading(makeHeading(tr("Related"), this))
    , m_related(makeLinks(u"termRelated"_s, tr("Related terms"), this))
    , m_sourceHeading(makeHeading(tr("Source"), this))
    , m_source(makeLabel(u"termSource"_s, uiFont(12), this))
    , m_show(new QPushButton(tr("Show in the diagram"), this))
    , m_place(makeLabel(u"termPlace"_s, monoFont(11), this))
{
    setObjectName(u"termCard"_s);
    setAccessibleName(tr("Term"));
    m_category->setForegroundRole(QPalette::PlaceholderText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_show->setObjectName(u"termShow"_s);
    m_show->setAccessibleName(tr("Show in the diagram"));
    m_show->setDefault(true);
    m_show->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_definition, &QLabel::linkActivated, this, &TermCard::follow);
    connect(m_related, &QLabel::linkActivated, this, &TermCard::follow);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_address); });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(2);
    for (QLabel* const label :
         {m_category,
          m_name,
          m_definition,
          m_aliasesHeading,
          m_aliases,
          m_relatedHeading,
          m_related,
          m_sourceHeading,
          m_source}) {
        label->setMaximumWidth(mostWidth());
        layout->addWidget(label);
    }
    m_definition->setContentsMargins(0, 8, 0, 0);
    layout->addSpacing(20);
    layout->addWidget(m_show);
    layout->addSpacing(2);
    layout->addWidget(m_place);
    layout->addStretch();
    fill();
}

void TermCard::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
    if (!m_term.isEmpty() && !showTerm(m_term))
        m_term.clear();
    fill();
}

bool TermCard::showTerm(const QString& name)
{
    const Term* const term = m_glossary.find(name.toStdString());
    if (term == nullptr)
        return false;
    m_term = plain(term->name);
    fill();
    return true;
}

void TermCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Rich text keeps the link color with which it was made.
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void TermCard::fill()
{
    const Term* const term = m_term.isEmpty() ? nullptr : m_glossary.find(m_term.toStdString());
    static const Term none;
    const Term& shown = term == nullptr ? none : *term;
    const auto put = [](QLabel* heading, QLabel* label, const QString& words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
        if (heading != nullptr)
            heading->setVisible(!words.isEmpty());
    };
    QString category = text(shown.category);
    if (!category.isEmpty())
        category[0] = category[0].toUpper();
    QStringList aliases;
    for (const std::string& alias : shown.aliases)
        aliases << plain(alias);
    QStringList related;
    for (const std::string& other : shown.related)
        related << termLink(plain(other), plain(other));
    put(nullptr, m_category, category);
    put(nullptr, m_name, plain(shown.name));
    put(nullptr, m_definition, {});
    put(nullptr, m_definition, linkTerms(m_glossary, plain(shown.definition), m_term));
    put(m_aliasesHeading, m_aliases, aliases.join(u", "_s));
    put(m_relatedHeading, m_related, related.join(u",&nbsp; "_s));
    put(m_sourceHeading, m_source, breakable(text(shown.source)));
    m_address = plain(shown.example);
    m_show->setVisible(!m_address.isEmpty());
    put(nullptr, m_place, m_address);
    setAccessibleDescription(plain(shown.definition));
}

void TermCard::follow(const QString& link)
{
    if (const QString term = termOfLink(link); !term.isEmpty())
        Q_EMIT termRequested(term);
}

} // namespace atlas::views
