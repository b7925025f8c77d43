#pragma once

#include <QString>
#include <QWidget>

namespace atlas::views {

/// Something of a machine that is not as it should be in a run.
struct FaultNote {
    enum class Kind : std::uint8_t { FailedLink, ChangedLink, DeadChip, Background };
    Kind kind = Kind::FailedLink;
    QString title; ///< "Link 3 – 7 failed"
    QString note; ///< what comes of it; may be empty
    std::size_t index = 0; ///< into the request's list of its kind
};

/// A card that names one fault and offers to undo it.
class FaultCard : public QWidget {
    Q_OBJECT

public:
    FaultCard(const FaultNote& note, QWidget* parent);

    [[nodiscard]] const FaultNote& note() const { return m_note; }

Q_SIGNALS:
    void restoreRequested(const atlas::views::FaultNote& note);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FaultNote m_note;
};

} // namespace atlas::views
