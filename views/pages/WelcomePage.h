#pragma once

#include "model/catalog/Catalog.h"
#include "views/pages/Page.h"
#include "views/pages/WelcomeCard.h"

#include <QPointer>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace atlas::views {

/// One thing to begin with.
struct WelcomeEntry {
    QString id; ///< what is sent when it is chosen: a path, a machine, the name of a tour
    QString title;
    QString subtitle;
    QString machine; ///< whose small picture the card has; empty: none
};

/// What the welcome page offers.
struct WelcomeContent {
    std::vector<WelcomeEntry> sessions; ///< the latest first
    std::vector<WelcomeEntry> machines; ///< the latest first, then one of each family
    std::vector<WelcomeEntry> tours; ///< tours, and what else there is to do
};

/// Where a person begins: what they were at, machines with small pictures, tours, the search.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(const Catalog& catalog, QWidget* parent = nullptr);

    void setContent(const WelcomeContent& content);

Q_SIGNALS:
    void sessionRequested(const QString& path);
    void machineRequested(const QString& target);
    void tourRequested(const QString& id);
    void searchRequested();
    void openRequested();

protected:
    void applyColors() override;

private:
    void addHead(QVBoxLayout& layout);
    [[nodiscard]] CardGrid* addSection(QVBoxLayout& layout, const QString& title);
    void fill(
        CardGrid& grid,
        const std::vector<WelcomeEntry>& entries,
        void (WelcomePage::*chosen)(const QString&));
    void paintNext();

    Catalog m_catalog;
    QPushButton* m_search = nullptr;
    QWidget* m_none = nullptr; ///< instead of sessions
    CardGrid* m_sessions = nullptr;
    CardGrid* m_machines = nullptr;
    CardGrid* m_tours = nullptr;
    std::vector<QPointer<WelcomeCard>> m_unpainted;
    QTimer* m_painting = nullptr; ///< one picture at a time, so that the page is there at once
};

} // namespace atlas::views
