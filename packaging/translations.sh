#!/usr/bin/env bash
# Brings the translations up to date with the sources: texts of the window (tr), of the model
# (phrase, countedPhrase, spoken) and of the data files. What is new stands in the .ts files as
# unfinished, what is gone is taken out.
#     packaging/translations.sh            every language
#     packaging/translations.sh --check    changes nothing; fails when something is missing
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"
cd -- "$root"

folder=resources/translations
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

lupdate=/usr/lib/qt6/bin/lupdate
[[ -x $lupdate ]] || lupdate=$(command -v lupdate) \
    || fail "lupdate was not found; the package qt6-l10n-tools has it (apt install qt6-l10n-tools)"
command -v jq >/dev/null || fail "jq was not found (apt install jq)"

# The texts that people read in the data files, as C++ that lupdate understands. Names of machines
# and documents are no words.
data_texts() {
    jq -r '
        def words: select(test("[a-z]{2}") and (test("^[a-z0-9-]+\\.[a-z0-9]+$") | not));
        [ .. | objects | to_entries[]
          | select((.value | type) == "string")
          | select(.key | IN("note", "reason", "text", "definition", "label", "section", "summary",
                             "title", "category", "value", "remark", "unit", "status"))
          | .value | words ] | unique[]' \
        resources/{catalog,guidelines,features}/*.json
    jq -r '.. | objects | .notes? | arrays[]' resources/guidelines/*.json
    jq -r '.terms | to_entries[] | .key, .value.definition' resources/glossary/*.json
}

# The texts that the model composes: the first literal of phrase() and spoken(), the second text of
# countedPhrase(), which is the plural.
model_texts() {
    local literals='("([^"\\]|\\.)*" *)+'
    find model -name '*.cpp' -o -name '*.h' | LC_ALL=C sort | xargs cat | sed 's|^ *//.*||' | tr '\n' ' ' \
        | grep -oE "\b(phrase|spoken)\( *$literals" | sed -E 's/^[a-z]+\( */QT_TRANSLATE_NOOP("data", /; s/ *$/)/'
}

counted_texts() {
    local literals='("([^"\\]|\\.)*" *)+'
    find model -name '*.cpp' | LC_ALL=C sort | xargs cat | sed 's|^ *//.*||' | tr '\n' ' ' \
        | grep -oE "\bcountedPhrase\( *[^\"]*, *$literals, *$literals" \
        | sed -E "s/^[^\"]*$literals, */QT_TRANSLATE_N_NOOP(\"data\", /; s/ *\$/)/"
}

{
    echo 'const char* const texts[] = {'
    data_texts | LC_ALL=C sort -u | jq -R -r '"QT_TRANSLATE_NOOP(\"data\", \(tojson)),"'
    model_texts | LC_ALL=C sort -u | sed 's/$/,/'
    counted_texts | LC_ALL=C sort -u | sed 's/$/,/'
    echo '};'
} >"$work/data.cpp"

# update LANGUAGE OPTIONS...
update() {
    local language=$1
    shift
    "$lupdate" -silent -no-obsolete -no-ui-lines -locations none -source-language en \
        -target-language "$language" -I . "$@" -ts "$work/neuron-atlas_$language.ts"
}

# A context that no source declares would be asked for under another name while the program runs.
check_contexts() {
    local known context
    known=" data $(grep -rhoE 'Q_DECLARE_TR_FUNCTIONS\([A-Za-z]+' app views | sed 's/.*(//' | tr '\n' ' ')"
    sed -n 's|^ *<name>\(.*\)</name>|\1|p' "$1" | while read -r context; do
        if [[ $context != atlas::* && $known != *" $context "* ]]; then
            say "lupdate did not understand whose text it is: context $context"
            return 1
        fi
    done
}

status=0
for language in de en; do
    file=$folder/neuron-atlas_$language.ts
    if [[ -f $file ]]; then cp -- "$file" "$work/"; fi
    if [[ $language == en ]]; then
        update en -pluralonly app views
    else
        update "$language" app views "$work/data.cpp"
    fi
    if [[ ${1:-} != --check ]]; then
        cp -- "$work/neuron-atlas_$language.ts" "$file"
    elif ! cmp -s -- "$work/neuron-atlas_$language.ts" "$file"; then
        say "$file is not up to date; packaging/translations.sh makes it so"
        status=1
    fi
    check_contexts "$work/neuron-atlas_$language.ts" || status=1
    if grep -q 'type="unfinished"' "$work/neuron-atlas_$language.ts"; then
        say "$file lacks $(grep -c 'type="unfinished"' "$work/neuron-atlas_$language.ts") translations"
        status=1
    fi
done
exit "$status"
