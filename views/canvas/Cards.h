#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace atlas::views {

/// A card over the canvas: says what failed, where, and what to do; or that nothing is open.
class MessageCard : public QWidget {
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Error, Hint };

    struct Message {
        Tone tone = Tone::Error;
        QString title;
        QStringList lines; ///< the first ones are shown, the rest counted
        QString action; ///< of the button; empty for none
    };

    explicit MessageCard(QWidget* parent);
    void showMessage(const Message& message);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString body() const;

Q_SIGNALS:
    void actionChosen();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QLabel* m_body = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_close = nullptr;
    Tone m_tone = Tone::Error;
};

/// A line at the foot of the canvas that goes away by itself, with at most one button.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);
    void say(const QString& text, const QString& action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace atlas::views
