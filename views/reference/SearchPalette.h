#pragma once

#include "model/reference/Search.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace atlas::views {

class SearchRows;

/// A field over the window in which people look for anything: what they type is searched for at
/// each keystroke. Up and Down choose, Enter opens, Escape and a click beside it close. It is a
/// child of the window, its host, and stays in its upper middle.
class SearchPalette : public QWidget {
    Q_OBJECT

public:
    explicit SearchPalette(QWidget* host);
    SearchPalette(const SearchPalette&) = delete;
    SearchPalette(SearchPalette&&) = delete;
    SearchPalette& operator=(const SearchPalette&) = delete;
    SearchPalette& operator=(SearchPalette&&) = delete;
    ~SearchPalette() override;

    /// How to make the index; called when it is first needed. Setting it again makes another.
    void setIndexMaker(std::function<SearchIndex()> make);
    /// Questions to offer while the field is empty.
    void setSuggestions(const QStringList& questions);

    /// Shows it with a question, all of it selected.
    void open(const QString& question = {});
    /// Closes it; the focus returns to where it was.
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    /// A result was opened; the palette has closed.
    void resultChosen(const atlas::SearchResult& result);
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void search(const QString& question);
    void offer(const QString& message, const QStringList& questions);
    void choose(const QModelIndex& index);
    void moveBy(int rows);
    bool handleKey(int key);
    void place();
    void hideQuietly();
    [[nodiscard]] const SearchIndex& index();

    std::function<SearchIndex()> m_make;
    std::optional<SearchIndex> m_index;
    QStringList m_suggestions;
    QPointer<QWidget> m_before; ///< had the focus before
    QLineEdit* m_edit = nullptr;
    QLabel* m_message = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_foot = nullptr;
    SearchRows* m_rows = nullptr;
};

} // namespace atlas::views
