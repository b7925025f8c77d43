#pragma once

#include <QAbstractButton>
#include <QPixmap>

#include <vector>

namespace atlas::views {

/// A button with a title, a line below it and perhaps a small picture above.
class WelcomeCard : public QAbstractButton {
    Q_OBJECT

public:
    WelcomeCard(const QString& title, const QString& subtitle, bool pictured, QWidget* parent);

    /// Room for the picture, in pixels of the widget.
    [[nodiscard]] QSize pictureSize() const;
    void setPicture(const QPixmap& picture);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_subtitle;
    QPixmap m_picture;
    bool m_pictured = false;
};

/// Cards side by side, as many as fit, in rows.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Takes the card; call arrange() after the last one.
    void add(WelcomeCard* card) { m_cards.push_back(card); }
    void clear();
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<WelcomeCard*> m_cards;
};

} // namespace atlas::views
