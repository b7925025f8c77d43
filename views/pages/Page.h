#pragma once

#include "model/drawing/Palette.h"
#include "model/reference/Glossary.h"

#include <QWidget>

namespace atlas::views {

/// A whole side of the window with a title, a line below it and what the page is about. It follows
/// the theme by itself.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// Makes the terms that its texts name links. Call it once.
    void setGlossary(const Glossary& glossary);

Q_SIGNALS:
    /// A term by its name, and where the text that names it stands on the screen.
    void termRequested(const QString& term, const QRect& place);

protected:
    /// Sets what stands in style sheets and texts of its own to the colours of the current theme.
    /// Called when the page is first shown and whenever another theme or text scale was applied.
    virtual void applyColors() { }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followTheme();

    const Palette* m_applied = nullptr;
    double m_appliedScale = 0;
};

/// Rules for headers, texts and lists of a page, in the current theme.
[[nodiscard]] QString pageRules();

} // namespace atlas::views
