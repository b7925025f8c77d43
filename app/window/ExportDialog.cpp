#include "app/window/ExportDialog.h"

#include "app/window/Actions.h"
#include "model/units/Unit.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::uiFont;

namespace {

constexpr auto scales = std::to_array<double>({0.1, 0.25, 0.5, 1, 2, 3, 4, 8});
constexpr double usualScale = 2;
enum What : std::uint8_t { Whole, Visible, Selection };
constexpr int progressSteps = 1000;

/// The frame of a message that something failed.
class ErrorFrame : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(views::themeColor(Role::Failed), 1.25));
        painter.setBrush(views::themeColor(Role::Panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        views::paintIcon(
            painter,
            views::Icon::RingedCross,
            QRectF(12, 11, 18, 18),
            views::themeColor(Role::Failed));
    }
};

QString suffixOf(const QString& format)
{
    return u'.' + format.toLower();
}

/// A name that a file can have.
QString fileName(const Topology& topology)
{
    QString name = QString::fromStdString(topology.name());
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && !u".-_"_s.contains(c))
            c = u'-';
    }
    return name;
}

QString defaultFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return !pictures.isEmpty() && QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

QComboBox* combo(const char* name, const QString& accessible, QWidget* parent)
{
    auto* const box = new views::ChoiceBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessible);
    return box;
}

QCheckBox* check(const char* name, const QString& text, bool on, QWidget* parent)
{
    auto* const box = new views::TickBox(text, parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(text);
    box->setChecked(on);
    return box;
}

} // namespace

ExportDialog::ExportDialog(Offer offer, QWidget* parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_job(new ExportJob(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the picture"));
    setModal(true);
    buildChoices();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addLayout(buildForm());
    m_path->setText(
        QDir(defaultFolder()).filePath(fileName(m_offer.scene->topology) + suffixOf(u"PNG"_s)));
    buildError();
    layout->addWidget(m_error);
    buildProgress();
    layout->addWidget(m_progress);
    layout->addLayout(buildButtons());
    formatChanged();
    updateButton();
    connectAll();
}

QWidget* ExportDialog::buildFileRow()
{
    auto* const row = new QWidget(this);
    m_path = new QLineEdit(row);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(340);
    m_browse = new QPushButton(tr("Browse…"), row);
    m_browse->setObjectName(u"exportBrowse"_s);
    m_browse->setAccessibleName(tr("Choose a file"));
    m_browse->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    return row;
}

void ExportDialog::buildChoices()
{
    m_format = combo("exportFormat", tr("Format"), this);
    m_format->addItem(tr("PNG, pixels"), u"PNG"_s);
    m_format->addItem(tr("SVG, lines and text"), u"SVG"_s);
    m_format->addItem(tr("PDF, one page"), u"PDF"_s);
    m_what = combo("exportWhat", tr("What"), this);
    m_what->addItem(tr("Whole diagram"), int{Whole});
    m_what->addItem(tr("Visible part"), int{Visible});
    if (m_offer.selection)
        m_what->addItem(tr("Selection"), int{Selection});
    m_theme = combo("exportTheme", tr("Theme"), this);
    for (const ThemeId theme : allThemes())
        m_theme->addItem(themeName(theme), static_cast<int>(theme));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_offer.theme)));
    m_scale = combo("exportScale", tr("Scale"), this);
    const double largest = views::largestScale(m_offer.scene->drawing.bounds);
    for (const double scale : scales) {
        m_scale->addItem(u"%1 ×"_s.arg(scale), scale);
        if (scale <= std::min(usualScale, largest))
            m_scale->setCurrentIndex(m_scale->count() - 1);
    }
    m_title = check("exportTitle", tr("With title"), true, this);
    m_legend = check("exportLegend", tr("With legend"), true, this);
    m_transparent = check("exportTransparent", tr("Transparent ground"), false, this);
}

QFormLayout* ExportDialog::buildForm()
{
    m_size = new QLabel(this);
    m_size->setObjectName(u"exportSize"_s);
    m_size->setFont(uiFont(12));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(10);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("What"), m_what);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(QString(), m_size);
    form->addRow(QString(), m_title);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_transparent);
    form->addRow(tr("File"), buildFileRow());
    return form;
}

void ExportDialog::buildError()
{
    m_error = new ErrorFrame(this);
    m_error->setObjectName(u"exportError"_s);
    m_errorText = new QLabel(m_error);
    m_errorText->setObjectName(u"exportErrorText"_s);
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_errorText->setFocusPolicy(Qt::NoFocus);
    auto* const layout = new QHBoxLayout(m_error);
    layout->setContentsMargins(40, 10, 14, 10);
    layout->addWidget(m_errorText);
    m_error->hide();
}

void ExportDialog::buildProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Writing the file"));
    m_progress->hide();
}

QHBoxLayout* ExportDialog::buildButtons()
{
    m_remaining = new QLabel(this);
    m_remaining->setObjectName(u"exportRemaining"_s);
    m_remaining->setFont(uiFont(12));
    m_remaining->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("Export"), this);
    m_export->setObjectName(u"exportStart"_s);
    m_export->setDefault(true);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remaining, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    return buttons;
}

void ExportDialog::connectAll()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    for (QComboBox* const box : {m_what, m_theme, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updateSize);
    for (QCheckBox* const box : {m_title, m_legend})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updateSize);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::failed, this, &ExportDialog::fail);
    connect(m_job, &ExportJob::cancelled, this, [this] { setRunning(false); });
    connect(m_job, &ExportJob::finished, this, [this](const QString& path) {
        setRunning(false);
        Q_EMIT saved(path);
        accept();
    });
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order{
        .scene = m_offer.scene,
        .path = filePath(),
        .theme = static_cast<ThemeId>(m_theme->currentData().toInt()),
        .layers = m_offer.layers,
        .surroundings =
            {.title = m_title->isChecked(),
             .legend = m_legend->isChecked(),
             .caption = m_offer.caption},
        .region = std::nullopt,
        .scale = m_scale->currentData().toDouble(),
        .transparent = m_transparent->isChecked(),
        .loads = m_offer.loads};
    if (m_what->currentData().toInt() == Visible) {
        order.region = m_offer.visible;
        // What is seen close up is as large as on the screen, or as many times larger.
        if (m_offer.visibleScale > 1) {
            order.perScreenPixel = order.scale;
            order.scale *= m_offer.visibleScale;
        }
    }
    if (m_what->currentData().toInt() == Selection) {
        order.region = m_offer.selection;
        order.highlight = m_offer.highlight;
    }
    return order;
}

/// The file with the format's extension, if a name was given without one.
QString ExportDialog::filePath() const
{
    QString path = m_path->text().trimmed();
    if (path == u"~"_s || path.startsWith(u"~/"_s))
        path.replace(0, 1, QDir::homePath());
    const QFileInfo file(path);
    const bool named = !file.fileName().isEmpty() && !file.isDir();
    return named && file.suffix().isEmpty() ? path + suffixOf(m_format->currentData().toString())
                                            : path;
}

/// An existing file is replaced only by a button that says so.
void ExportDialog::updateButton()
{
    const bool replaces = QFileInfo(filePath()).isFile();
    m_export->setText(replaces ? tr("Replace the file") : tr("Export"));
}

void ExportDialog::formatChanged()
{
    const QString format = m_format->currentData().toString();
    const QFileInfo file(m_path->text());
    if (!file.suffix().isEmpty())
        m_path->setText(file.dir().filePath(file.completeBaseName() + suffixOf(format)));
    m_scale->setEnabled(format != u"PDF"_s);
    m_transparent->setEnabled(format != u"PDF"_s);
    m_error->hide();
    updateSize();
}

void ExportDialog::updateSize()
{
    constexpr std::uint32_t mostMeasuredChips = 4096;
    const ExportOrder wanted = order();
    Rect bounds = wanted.region.value_or(m_offer.scene->drawing.bounds);
    if (m_offer.scene->topology.chipCount() <= mostMeasuredChips)
        bounds = views::composePicture(wanted.request()).drawing.bounds;
    const auto side = [&](double length) {
        return QString::fromStdString(formatNumber(std::ceil(length * wanted.scale)));
    };
    const bool vector = m_format->currentData().toString() == u"PDF"_s;
    m_size->setText(
        vector ? tr("One page that fits the diagram")
               : tr("%1 × %2 pixels").arg(side(bounds.width), side(bounds.height)));
}

void ExportDialog::browse()
{
    const QString format = m_format->currentData().toString();
    const QString path = QFileDialog::getSaveFileName(
        this,
        tr("Export the picture"),
        m_path->text(),
        tr("%1 files (*%2)").arg(format, suffixOf(format)));
    if (!path.isEmpty())
        m_path->setText(QFileInfo(path).suffix().isEmpty() ? path + suffixOf(format) : path);
}

void ExportDialog::start()
{
    m_error->hide();
    setRunning(true);
    const ExportOrder wanted = order();
    if (wanted.path.isEmpty()) {
        fail({"", tr("Name the file that the picture goes to, such as trn1.png.").toStdString()});
        return;
    }
    m_job->start(wanted);
}

void ExportDialog::fail(const Problem& problem)
{
    setRunning(false);
    m_errorText->setText(QString::fromStdString(message(problem)));
    m_error->setAccessibleName(m_errorText->text());
    m_error->show();
    adjustSize();
}

void ExportDialog::setRunning(bool running)
{
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_remaining->clear();
    m_export->setEnabled(!running);
    m_started.start();
}

void ExportDialog::showProgress(double share)
{
    constexpr qint64 sayingFrom = 700; // milliseconds: shorter work needs no estimate
    m_progress->setValue(static_cast<int>(share * progressSteps));
    const qint64 taken = m_started.elapsed();
    if (taken < sayingFrom || share <= 0)
        return;
    const double seconds = static_cast<double>(taken) / 1000 * (1 - share) / share;
    m_remaining->setText(
        tr("about %Ln seconds left", nullptr, std::max(1, static_cast<int>(std::ceil(seconds)))));
}

/// The first time stops the writing, the next closes the dialog.
void ExportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace atlas::app
