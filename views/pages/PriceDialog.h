#pragma once

#include "model/catalog/Prices.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace atlas::views {

/// Asks what machines cost per hour, and of which day each price is. An empty price is none.
class PriceDialog : public QDialog {
    Q_OBJECT

public:
    /// `known` are the prices of before; those of other machines are kept.
    PriceDialog(
        const Catalog& catalog,
        const QStringList& machines,
        std::vector<OwnPrice> known,
        QWidget* parent = nullptr);

    /// All of them, as they were accepted last.
    [[nodiscard]] const std::vector<OwnPrice>& prices() const { return m_prices; }

    /// Takes what was typed, or says which field is wrong and stays open.
    void accept() override;

private:
    struct Field {
        QString machine;
        QLineEdit* price = nullptr;
        QLineEdit* day = nullptr;
    };

    void addMachine(const QString& machine, QGridLayout& grid);
    [[nodiscard]] bool take(const Field& field, std::vector<OwnPrice>& prices);

    Catalog m_catalog;
    std::vector<OwnPrice> m_prices;
    std::vector<Field> m_fields;
    QLabel* m_problem = nullptr;
};

} // namespace atlas::views
