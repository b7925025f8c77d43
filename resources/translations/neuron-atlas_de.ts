<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Open machine…</source>
        <translation>Maschine &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung re&amp;duzieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Shortest &amp;paths between two chips</source>
        <translation>Kürzeste &amp;Pfade zwischen zwei Chips</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>Auswahl &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Compare this</source>
        <translation>Dies &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;About Neuron Atlas</source>
        <translation>Ü&amp;ber Neuron Atlas</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Nachsch&amp;lagen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>On the diagram</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Zwei-Finger-Zoom</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Um den Zeiger herum zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the diagram</source>
        <translation>Diagramm verschieben</translation>
    </message>
    <message>
        <source>Pointing at something</source>
        <translation>Auf etwas zeigen</translation>
    </message>
    <message>
        <source>Shows what it is joined to</source>
        <translation>Zeigt, womit es verbunden ist</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select a chip, a link or another part</source>
        <translation>Chip, Link oder anderes Teil auswählen</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Add to the selection, or take out</source>
        <translation>Zur Auswahl hinzufügen oder herausnehmen</translation>
    </message>
    <message>
        <source>Ctrl+click on two chips</source>
        <translation>Strg+Klick auf zwei Chips</translation>
    </message>
    <message>
        <source>Shortest paths between them</source>
        <translation>Kürzeste Pfade zwischen ihnen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Go into a chip or a part, zoom to others</source>
        <translation>In einen Chip oder ein Teil hineingehen, sonst darauf zoomen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the neighbor on that side</source>
        <translation>Zum Nachbarn auf dieser Seite gehen</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Add the neighbor on that side</source>
        <translation>Nachbarn auf dieser Seite hinzufügen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous part</source>
        <translation>Zum nächsten oder vorigen Teil gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to the first or last chip</source>
        <translation>Zum ersten oder letzten Chip gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go into the selected chip or part</source>
        <translation>In den ausgewählten Chip oder das Teil hineingehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message or a page, go up, clear the selection</source>
        <translation>Laden abbrechen, Meldung oder Seite schließen, eine Stufe hinauf, Auswahl aufheben</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Filter the machines</source>
        <translation>Maschinen filtern</translation>
    </message>
    <message>
        <source>torus:4x4x4 and Enter</source>
        <translation>torus:4x4x4 und Eingabe</translation>
    </message>
    <message>
        <source>Draw a machine described by a line; also ring:12, line:16, switch:64</source>
        <translation>Maschine zeichnen, die eine Zeile beschreibt; auch ring:12, line:16, switch:64</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>From the field to the machines</source>
        <translation>Vom Feld zu den Maschinen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Layer %1 on or off</source>
        <translation>Ebene %1 ein oder aus</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Text größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text kleine&amp;r</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text n&amp;ormal groß</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Back and forward buttons of the mouse</source>
        <translation>Zurück- und Vorwärts-Taste der Maus</translation>
    </message>
    <message>
        <source>Go back and forward, anywhere in the window</source>
        <translation>Zurück und vorwärts gehen, überall im Fenster</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation>Im Inspektor</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Klick, Eingabe</translation>
    </message>
    <message>
        <source>Where a value comes from</source>
        <translation>Woher ein Wert kommt</translation>
    </message>
    <message>
        <source>Right, Left and Enter</source>
        <translation>Rechts, Links und Eingabe</translation>
    </message>
    <message>
        <source>What a word of the row means</source>
        <translation>Was ein Wort der Zeile bedeutet</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>In einem Lauf</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>On the time line: to the event before, next</source>
        <translation>Auf der Zeitleiste: zum vorigen, nächsten Ereignis</translation>
    </message>
    <message>
        <source>&amp;Recent machines</source>
        <translation>&amp;Zuletzt gezeigte Maschinen</translation>
    </message>
    <message>
        <source>On the chart of a NeuronCore</source>
        <translation>Im Diagramm eines NeuronCore</translation>
    </message>
    <message>
        <source>Wheel; W, S</source>
        <translation>Mausrad; W, S</translation>
    </message>
    <message>
        <source>Zoom in and out of time</source>
        <translation>In die Zeit hinein- und herauszoomen</translation>
    </message>
    <message>
        <source>Drag; A, D</source>
        <translation>Ziehen; A, D</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>Entlang der Zeit bewegen</translation>
    </message>
    <message>
        <source>Choose the moment</source>
        <translation>Den Zeitpunkt wählen</translation>
    </message>
    <message>
        <source>Go to an instruction, or show all</source>
        <translation>Zu einem Befehl gehen oder alles zeigen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>In a talk: every key of it</source>
        <translation>Im Vortrag: alle seine Tasten</translation>
    </message>
    <message>
        <source>While a model is fitted</source>
        <translation>Während ein Modell eingepasst wird</translation>
    </message>
    <message>
        <source>Dropping a config.json</source>
        <translation>Eine config.json ablegen</translation>
    </message>
    <message>
        <source>Fit that model, anywhere in the window</source>
        <translation>Dieses Modell einpassen, überall im Fenster</translation>
    </message>
    <message>
        <source>On the memory over time: the moment before, next</source>
        <translation>Auf dem Speicher über die Zeit: zum Moment davor, danach</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>links with another bandwidth</source>
        <translation>Verbindungen mit anderer Bandbreite</translation>
    </message>
    <message>
        <source>dead chips</source>
        <translation>ausgefallene Chips</translation>
    </message>
    <message>
        <source>other traffic</source>
        <translation>anderer Verkehr</translation>
    </message>
    <message>
        <source>changed assumptions</source>
        <translation>geänderte Annahmen</translation>
    </message>
    <message>
        <source>the choice of ranks</source>
        <translation>die Wahl der Ranks</translation>
    </message>
</context>
<context>
    <name>ChartsDock</name>
    <message>
        <source>NeuronLinks</source>
        <translation>NeuronLinks</translation>
    </message>
    <message>
        <source>along rows</source>
        <translation>entlang der Zeilen</translation>
    </message>
    <message>
        <source>along columns</source>
        <translation>entlang der Spalten</translation>
    </message>
    <message>
        <source>between planes</source>
        <translation>zwischen Ebenen</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Host CPUs and memory</source>
        <translation>Host-CPUs und -Speicher</translation>
    </message>
    <message>
        <source>PCIe root</source>
        <translation>PCIe-Root</translation>
    </message>
    <message>
        <source>PCIe switch</source>
        <translation>PCIe-Switch</translation>
    </message>
    <message>
        <source>NeuronLink switch</source>
        <translation>NeuronLink-Switch</translation>
    </message>
    <message>
        <source>EFA adapter</source>
        <translation>EFA-Adapter</translation>
    </message>
    <message>
        <source>ENA adapter</source>
        <translation>ENA-Adapter</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>EFA</source>
        <translation>EFA</translation>
    </message>
    <message>
        <source>ENA</source>
        <translation>ENA</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>plane %1, %2</source>
        <translation>Ebene %1, %2</translation>
    </message>
    <message>
        <source>%1, wrap-around</source>
        <translation>%1, Wrap-around</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1, unbestätigt</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>instance %1, %2</source>
        <translation>Instanz %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 · %2 · bandwidth per direction %3</source>
        <translation>%1 · %2 · Bandbreite je Richtung %3</translation>
    </message>
    <message>
        <source>chip %1 of %2</source>
        <translation>Chip %1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>in %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NeuronLinks</source>
        <translation>
            <numerusform>%Ln NeuronLink</numerusform>
            <numerusform>%Ln NeuronLinks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PCIe ports</source>
        <translation>
            <numerusform>%Ln PCIe-Port</numerusform>
            <numerusform>%Ln PCIe-Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln EFA links</source>
        <translation>
            <numerusform>%Ln EFA-Link</numerusform>
            <numerusform>%Ln EFA-Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ENA links</source>
        <translation>
            <numerusform>%Ln ENA-Link</numerusform>
            <numerusform>%Ln ENA-Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chips</source>
        <translation>
            <numerusform>%Ln Chip</numerusform>
            <numerusform>%Ln Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of chips</source>
        <translation>
            <numerusform>%Ln Chip-Teil</numerusform>
            <numerusform>%Ln Chip-Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the host</source>
        <translation>
            <numerusform>%Ln Host-Teil</numerusform>
            <numerusform>%Ln Host-Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln Netzwerk</numerusform>
            <numerusform>%Ln Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>No figures are documented.</source>
        <translation>Es sind keine Kennwerte dokumentiert.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>Spitzenleistung</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Peak rates</source>
        <translation>Spitzenleistungen</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Tile limits</source>
        <translation>Grenzen einer Kachel</translation>
    </message>
    <message>
        <source>Instruction costs</source>
        <translation>Kosten der Befehle</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Formula, cycles</source>
        <translation>Formel, Takte</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Faster than that</source>
        <translation>Schneller als das</translation>
    </message>
    <message>
        <source>Instruction costs for N = %L1 elements of P = %L2 partitions, S = %L3 columns</source>
        <translation>Kosten der Befehle für N = %L1 Elemente von P = %L2 Partitionen, S = %L3 Spalten</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Drittquelle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>✓ %1 (chosen)</source>
        <translation>✓ %1 (gewählt)</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>no page that is read here states it</source>
        <translation>keine der gelesenen Seiten nennt ihn</translation>
    </message>
    <message>
        <source>As the source writes it</source>
        <translation>In der Schreibweise der Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>How it follows</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Key in catalogue files</source>
        <translation>Schlüssel in Katalogdateien</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message numerus="yes">
        <source>≠ Sources disagree: %Ln readings</source>
        <translation>
            <numerusform>≠ Quellen widersprechen sich: %Ln Angabe</numerusform>
            <numerusform>≠ Quellen widersprechen sich: %Ln Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOpeners</name>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed.</source>
        <translation>%1 ist ein Ordner; gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened here. What can be opened: %2.</source>
        <translation>„%1“ lässt sich hier nicht öffnen. Öffnen lassen sich: %2.</translation>
    </message>
</context>
<context>
    <name>FitDetails</name>
    <message>
        <source>The hardware suits this family.</source>
        <translation>Die Hardware eignet sich für diese Familie.</translation>
    </message>
    <message>
        <source>The hardware suits this family within limits.</source>
        <translation>Die Hardware eignet sich mit Einschränkungen für diese Familie.</translation>
    </message>
    <message>
        <source>The hardware does not suit this family well.</source>
        <translation>Die Hardware eignet sich schlecht für diese Familie.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>supported with limits</source>
        <translation>mit Einschränkungen unterstützt</translation>
    </message>
    <message>
        <source>on the roadmap</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>on %1, of %2</source>
        <translation>auf %1 (%2)</translation>
    </message>
    <message>
        <source>Not documented: the guidelines never covered this generation.</source>
        <translation>Nicht dokumentiert: Die Leitlinien haben diese Generation nie behandelt.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Its last version, of %1</source>
        <translation>Letzte Fassung, vom %1</translation>
    </message>
    <message>
        <source>Historical: as of %1, removed on %2.</source>
        <translation>Historisch: Stand %1, entfernt am %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date with the name of its month, as QLocale::toString() wants it</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>becomes zero</source>
        <translation>wird null</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>no such value</source>
        <translation>kein solcher Wert</translation>
    </message>
    <message>
        <source>%1: sign 1 bit, exponent %2, mantissa %3; %4; stores %5, %6</source>
        <translation>%1: Vorzeichen 1 Bit, Exponent %2, Mantisse %3; %4; speichert %5, %6</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Smallest above zero, full precision</source>
        <translation>Kleinster über null, volle Genauigkeit</translation>
    </message>
    <message>
        <source>Smallest above zero</source>
        <translation>Kleinster über null</translation>
    </message>
    <message>
        <source>Bias of the exponent</source>
        <translation>Bias des Exponenten</translation>
    </message>
    <message>
        <source>NeuronCores that have it</source>
        <translation>NeuronCores, die es haben</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Not documented by Neuron. Shown here: %1</source>
        <translation>Von Neuron nicht dokumentiert. Hier gezeigt: %1</translation>
    </message>
    <message>
        <source>1 sign, %1 exponent and %2 mantissa bits</source>
        <translation>1 Vorzeichen-, %1 Exponenten- und %2 Mantissenbits</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>2 to the power of 8 bits less 127, shared by 32 values; here one value has it alone</source>
        <translation>2 hoch (8-Bit-Wert minus 127), für 32 Werte gemeinsam; hier hat ein Wert sie für sich allein</translation>
    </message>
    <message>
        <source>Bits from</source>
        <translation>Bits nach</translation>
    </message>
    <message>
        <source>Bias and special patterns</source>
        <translation>Bias und besondere Muster</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>In the source&apos;s own unit: %1</source>
        <translation>In der Einheit der Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>How it is known: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Chosen because: %1</source>
        <translation>Gewählt, weil: %1</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>derived by calculation</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>from a third party</source>
        <translation>aus dritter Quelle</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>No page states this figure.</source>
        <translation>Keine Seite nennt diesen Wert.</translation>
    </message>
    <message>
        <source>Source: %1
How it is known: %2</source>
        <translation>Quelle: %1
Beleg: %2</translation>
    </message>
    <message>
        <source>No page is quoted here: the figures follow from the machine&apos;s description.</source>
        <translation>Hier wird keine Seite zitiert: Die Werte folgen aus der Beschreibung der Maschine.</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Auf %1 zoomen</translation>
    </message>
    <message>
        <source>NeuronLink network</source>
        <translation>NeuronLink-Netz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Unconfirmed links</source>
        <translation>Unbestätigte Links</translation>
    </message>
    <message>
        <source>Diameter, hops</source>
        <translation>Durchmesser, Hops</translation>
    </message>
    <message>
        <source>Links across the middle</source>
        <translation>Links über die Mitte</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>Bisektionsbandbreite</translation>
    </message>
    <message>
        <source>Per direction: the links that a cut into two halves crosses at least, together.</source>
        <translation>Je Richtung: die Links, die ein Schnitt in zwei Hälften mindestens kreuzt, zusammen.</translation>
    </message>
    <message>
        <source>One link, per direction</source>
        <translation>Ein Link, je Richtung</translation>
    </message>
    <message>
        <source>No links are described.</source>
        <translation>Es sind keine Links beschrieben.</translation>
    </message>
    <message>
        <source>Described by a line of text</source>
        <translation>Durch eine Textzeile beschrieben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation>NeuronCores</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Bandwidth per direction</source>
        <translation>Bandbreite je Richtung</translation>
    </message>
    <message>
        <source>What such a link carries; no page confirms that this one exists.</source>
        <translation>Was ein solcher Link überträgt; dass es diesen gibt, bestätigt keine Seite.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Wrap-around</source>
        <translation>Wrap-around</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>no, some page implies it</source>
        <translation>nein, eine Seite legt ihn nahe</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Select only %1</source>
        <translation>Nur %1 auswählen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Shortest paths</source>
        <translation>Kürzeste Pfade</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Zwischen den beiden</translation>
    </message>
    <message>
        <source>Nothing joins the two.</source>
        <translation>Nichts verbindet die beiden.</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Number of shortest paths</source>
        <translation>Anzahl kürzester Pfade</translation>
    </message>
    <message>
        <source>Bottleneck bandwidth</source>
        <translation>Bandbreite am Engpass</translation>
    </message>
    <message>
        <source>The slowest link of a path, per direction.</source>
        <translation>Der langsamste Link eines Pfads, je Richtung.</translation>
    </message>
    <message>
        <source>Links that no page confirms are left out.</source>
        <translation>Links, die keine Seite bestätigt, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Paths, chip by chip</source>
        <translation>Pfade, Chip für Chip</translation>
    </message>
    <message>
        <source>Show this path alone</source>
        <translation>Nur diesen Pfad zeigen</translation>
    </message>
    <message>
        <source>Links of the first path</source>
        <translation>Links des ersten Pfads</translation>
    </message>
    <message>
        <source>Zoom to the paths</source>
        <translation>Auf die Pfade zoomen</translation>
    </message>
    <message>
        <source>Select one thing to see where its figures come from.</source>
        <translation>Ein einzelnes Ding auswählen, um die Quellen seiner Werte zu sehen.</translation>
    </message>
    <message>
        <source>Select one thing to see its links.</source>
        <translation>Ein einzelnes Ding auswählen, um seine Links zu sehen.</translation>
    </message>
    <message>
        <source>No links to list.</source>
        <translation>Keine Links vorhanden.</translation>
    </message>
    <message>
        <source>Data paths</source>
        <translation>Datenpfade</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Im Inneren</translation>
    </message>
    <message>
        <source>No page gives a figure for this part alone.</source>
        <translation>Keine Seite nennt einen Wert nur für dieses Teil.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>NeuronCore ids</source>
        <translation>NeuronCore-IDs</translation>
    </message>
    <message>
        <source>PCIe address</source>
        <translation>PCIe-Adresse</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>North, west</source>
        <translation>Norden, Westen</translation>
    </message>
    <message>
        <source>South, east</source>
        <translation>Süden, Osten</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>%1 of the machine</source>
        <translation>%1 der Maschine</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Whole host</source>
        <translation>Ganzer Host</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation>EFA-Netz</translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation>ENA-Netz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Chips below</source>
        <translation>Chips darunter</translation>
    </message>
    <message>
        <source>Chips attached</source>
        <translation>Angeschlossene Chips</translation>
    </message>
    <message>
        <source>No page says more of this part than where it is attached.</source>
        <translation>Keine Seite sagt über dieses Teil mehr, als wo es angeschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Explains %1 on the diagram, step by step</source>
        <translation>Erklärt %1 am Diagramm, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Explained step by step</source>
        <translation>Schritt für Schritt erklärt</translation>
    </message>
    <message>
        <source>Counted in the machine as it is described.</source>
        <translation>In der Maschine gezählt, wie sie beschrieben ist.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s description of the machine says so.</source>
        <translation>So sagt es die Beschreibung der Maschine im Katalog.</translation>
    </message>
    <message>
        <source>No page that is read here states this figure.</source>
        <translation>Keine der hier gelesenen Seiten nennt diesen Wert.</translation>
    </message>
    <message>
        <source>Follows from the links of the machine.</source>
        <translation>Folgt aus den Links der Maschine.</translation>
    </message>
</context>
<context>
    <name>MemoryActions</name>
    <message>
        <source>Fit a mo&amp;del</source>
        <translation>M&amp;odell einpassen</translation>
    </message>
    <message>
        <source>Fit a model</source>
        <translation>Modell einpassen</translation>
    </message>
    <message>
        <source>Open confi&amp;g.json of a model…</source>
        <translation>config.&amp;json eines Modells öffnen …</translation>
    </message>
</context>
<context>
    <name>MemoryOverlay</name>
    <message>
        <source>replica %1</source>
        <translation>Kopie %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>TP %1</source>
        <translation>TP %1</translation>
    </message>
    <message>
        <source>Chip %1</source>
        <translation>Chip %1</translation>
    </message>
    <message>
        <source>NeuronCore %1: not used</source>
        <translation>NeuronCore %1: nicht benutzt</translation>
    </message>
    <message>
        <source>NeuronCore %1: %2 of %3, %4</source>
        <translation>NeuronCore %1: %2 von %3, %4</translation>
    </message>
    <message>
        <source>%1 cores share an HBM stack of %2</source>
        <translation>%1 Kerne teilen sich einen HBM-Stapel von %2</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>modelled ± %1 %</source>
        <translation>modelliert ± %1 %</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>calibrated ± %1 %</source>
        <translation>kalibriert ± %1 %</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Compile on a bigger host</source>
        <translation>Auf größerem Host kompilieren</translation>
    </message>
    <message>
        <source>Too little host memory</source>
        <translation>Zu wenig Hostspeicher</translation>
    </message>
    <message>
        <source>Plan not legal</source>
        <translation>Plan nicht zulässig</translation>
    </message>
    <message>
        <source>%1 of %2 are left on the fullest core</source>
        <translation>%1 von %2 sind auf dem vollsten Kern frei</translation>
    </message>
    <message>
        <source>%1 are missing on the fullest core</source>
        <translation>%1 fehlen auf dem vollsten Kern</translation>
    </message>
    <message>
        <source>%1 of host memory are missing</source>
        <translation>%1 Hostspeicher fehlen</translation>
    </message>
    <message>
        <source>It breaks a rule, whatever the memory</source>
        <translation>Er bricht eine Regel, gleich wie viel Speicher da ist</translation>
    </message>
    <message>
        <source>%1 of %2 used, ± %3; %4 % sure that it fits</source>
        <translation>%1 von %2 belegt, ± %3; zu %4 % sicher, dass es passt</translation>
    </message>
    <message>
        <source>Compile elsewhere</source>
        <translation>Anderswo kompilieren</translation>
    </message>
    <message>
        <source>Recompute layers</source>
        <translation>Schichten neu berechnen</translation>
    </message>
    <message>
        <source>Batch %L1</source>
        <translation>Batch %L1</translation>
    </message>
    <message>
        <source>%L1 tokens</source>
        <translation>%L1 Tokens</translation>
    </message>
    <message>
        <source>INT8 weights</source>
        <translation>INT8-Gewichte</translation>
    </message>
    <message>
        <source>%1: %2 of %3 GiB</source>
        <translation>%1: %2 von %3 GiB</translation>
    </message>
    <message>
        <source>calibrated, with the error on what it was fitted on</source>
        <translation>kalibriert, mit dem Fehler an dem, woran angepasst wurde</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>Jedes Token</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabetokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Operations that the model needs over what the cores could do</source>
        <translation>Operationen, die das Modell braucht, im Verhältnis zu dem, was die Kerne könnten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Host, to compile</source>
        <translation>Host, zum Kompilieren</translation>
    </message>
    <message>
        <source>Host, to load</source>
        <translation>Host, zum Laden</translation>
    </message>
    <message>
        <source>Host has for it</source>
        <translation>Host hat dafür</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hostspeicher</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 needed of the %2 that a process can have; the cores: %3</source>
        <translation>%1 gebraucht von %2, die ein Prozess haben kann; die Kerne: %3</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>LM head</source>
        <translation>LM-Kopf</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Scratchpad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>DMA rings</source>
        <translation>DMA-Ringe</translation>
    </message>
    <message>
        <source>Collectives</source>
        <translation>Kollektive</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation>Attention-Werte</translation>
    </message>
    <message>
        <source>long prompts</source>
        <translation>lange Prompts</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>Gewichte lesen</translation>
    </message>
    <message>
        <source>KV cache read</source>
        <translation>KV-Cache lesen</translation>
    </message>
    <message>
        <source>pipeline bubble</source>
        <translation>Pipeline-Leerlauf</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>collectives</source>
        <translation>Kollektive</translation>
    </message>
    <message>
        <source>%1 on %2%3, %4 in %5</source>
        <translation>%1 auf %2%3, %4 in %5</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No single change is enough on this instance. “Plans” below looks through all plans and instances.</source>
        <translation>Keine einzelne Änderung genügt auf dieser Instanz. „Pläne“ unten sucht in allen Plänen und Instanzen.</translation>
    </message>
</context>
<context>
    <name>RooflinePlot</name>
    <message>
        <source>QKV</source>
        <translation>QKV</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>gate, up</source>
        <translation>Gate, Up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>%1 TFLOPS</source>
        <translation>%1 TFLOPS</translation>
    </message>
    <message>
        <source>bound by computing</source>
        <translation>vom Rechnen begrenzt</translation>
    </message>
    <message>
        <source>bound by device memory</source>
        <translation>vom Gerätespeicher begrenzt</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>Ausgabetoken</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Roofline of a %1</source>
        <translation>Roofline eines %1</translation>
    </message>
    <message>
        <source>reachable at most; filled: prompt, hollow: output token</source>
        <translation>höchstens erreichbar; gefüllt: Prompt, hohl: Ausgabetoken</translation>
    </message>
    <message>
        <source>by operations per byte</source>
        <translation>nach Operationen je Byte</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Link %1 – %2</source>
        <translation>Verbindung %1 – %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>%1 → %2: %3 of %4, %5 %</source>
        <translation>%1 → %2: %3 von %4, %5 %</translation>
    </message>
    <message>
        <source>%1 carried, %2 queued for it</source>
        <translation>%1 übertragen, %2 stehen noch an</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time without faults</source>
        <translation>Zeit ohne Störungen</translation>
    </message>
    <message>
        <source>Slower by</source>
        <translation>Langsamer um</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Schranke</translation>
    </message>
    <message>
        <source>Algorithm bandwidth</source>
        <translation>Algorithmus-Bandbreite</translation>
    </message>
    <message>
        <source>size over time</source>
        <translation>Größe durch Zeit</translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation>Bus-Bandbreite</translation>
    </message>
    <message>
        <source>algorithm bandwidth × %1, the factor of the operation for %2 ranks</source>
        <translation>Algorithmus-Bandbreite × %1, der Faktor der Operation für %2 Ränge</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Step inside an instance</source>
        <translation>Schritt in einer Instanz</translation>
    </message>
    <message>
        <source>Step between instances</source>
        <translation>Schritt zwischen Instanzen</translation>
    </message>
    <message>
        <source>Start of an operation</source>
        <translation>Beginn einer Operation</translation>
    </message>
    <message>
        <source>Links, share for rings</source>
        <translation>Verbindungen, Anteil bei Ringen</translation>
    </message>
    <message>
        <source>Links, share for meshes</source>
        <translation>Verbindungen, Anteil bei Meshes</translation>
    </message>
    <message>
        <source>Links, share for RDH</source>
        <translation>Verbindungen, Anteil bei RDH</translation>
    </message>
    <message>
        <source>HBM, share</source>
        <translation>HBM, Anteil</translation>
    </message>
    <message>
        <source>EFA, share</source>
        <translation>EFA, Anteil</translation>
    </message>
    <message>
        <source>Undocumented links</source>
        <translation>Undokumentierte Verbindungen</translation>
    </message>
    <message>
        <source>assumed: no page states the bandwidth of these links</source>
        <translation>angenommen: Keine Seite nennt die Bandbreite dieser Verbindungen</translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>Utilisation %1</source>
        <translation>Auslastung %1</translation>
    </message>
    <message>
        <source>over the whole run %1 %</source>
        <translation>über den ganzen Lauf %1 %</translation>
    </message>
    <message>
        <source>Capacity, each direction</source>
        <translation>Kapazität je Richtung</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Of its data here</source>
        <translation>Von seinen Daten hier</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3 %4, %5 %6 slower.</source>
        <translation>%1 %2 statt %3 %4, %5 %6 langsamer.</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Verbindung %1 – %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 bei %2 %</translation>
    </message>
    <message>
        <source>Chip %1 is dead</source>
        <translation>Chip %1 ist tot</translation>
    </message>
    <message>
        <source>Other traffic %1 → %2</source>
        <translation>Anderer Verkehr %1 → %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>1 chip</source>
        <translation>1 Chip</translation>
    </message>
    <message>
        <source>%1 chips</source>
        <translation>%1 Chips</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 ranks on %2, %3, %4</source>
        <translation>%1 Ränge auf %2, %3, %4</translation>
    </message>
    <message>
        <source>, %1 groups</source>
        <translation>, %1 Gruppen</translation>
    </message>
    <message>
        <source>Click a link to fail it or to change its bandwidth.</source>
        <translation>Ein Klick auf eine Verbindung lässt sie ausfallen oder ändert ihre Bandbreite.</translation>
    </message>
    <message>
        <source>in an %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>NeuronCore</source>
        <translation>NeuronCore</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuch: %1</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Da&amp;tei öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>Letzte S&amp;itzungen</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
</context>
<context>
    <name>SimulationActions</name>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Noch einmal rechnen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Fail or restore the link</source>
        <translation>Verbindung aus&amp;fallen lassen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Change the link&apos;s &amp;bandwidth…</source>
        <translation>&amp;Bandbreite der Verbindung ändern…</translation>
    </message>
    <message>
        <source>Add other &amp;traffic…</source>
        <translation>Anderen &amp;Verkehr hinzufügen…</translation>
    </message>
    <message>
        <source>Sweep over si&amp;zes</source>
        <translation>Über &amp;Größen rechnen</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>Szenario &amp;öffnen…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Mark the chip dead, or bring it back</source>
        <translation>Chip als &amp;tot markieren oder zurückholen</translation>
    </message>
    <message>
        <source>Compare &amp;with the run before</source>
        <translation>Mit dem Lauf &amp;davor vergleichen</translation>
    </message>
    <message>
        <source>&amp;Load an nccom-test table…</source>
        <translation>Tabe&amp;lle von nccom-test laden…</translation>
    </message>
    <message>
        <source>Sa&amp;ve scenario…</source>
        <translation>Szenario spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save the chart of the &amp;NeuronCore…</source>
        <translation>D&amp;iagramm des NeuronCore speichern…</translation>
    </message>
    <message>
        <source>Simulate &amp;a matmul on the NeuronCore…</source>
        <translation>&amp;Matrixprodukt auf dem NeuronCore simulieren…</translation>
    </message>
    <message>
        <source>Save t&amp;he trace of the NeuronCore…</source>
        <translation>Trac&amp;e des NeuronCore speichern…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No machine is open</source>
        <translation>Keine Maschine geöffnet</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1: nothing joins the two</source>
        <translation>%1: nichts verbindet die beiden</translation>
    </message>
    <message numerus="yes">
        <source>%1 shortest paths</source>
        <translation>
            <numerusform>%1 kürzester Pfad</numerusform>
            <numerusform>%1 kürzeste Pfade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 · bottleneck %4</source>
        <translation>%1: %2 · %3 · Engpass %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln Hop</numerusform>
            <numerusform>%Ln Hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chips</source>
        <translation>
            <numerusform>%Ln Chip</numerusform>
            <numerusform>%Ln Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NeuronLinks</source>
        <translation>
            <numerusform>%Ln NeuronLink</numerusform>
            <numerusform>%Ln NeuronLinks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigter</numerusform>
            <numerusform>%Ln unbestätigte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PCIe roots and switches</source>
        <translation>
            <numerusform>%Ln PCIe-Root oder -Switch</numerusform>
            <numerusform>%Ln PCIe-Roots und -Switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln EFA</source>
        <translation>
            <numerusform>%Ln EFA</numerusform>
            <numerusform>%Ln EFA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>&amp;Present</source>
        <translation>V&amp;orführen</translation>
    </message>
    <message>
        <source>&amp;Story panel</source>
        <translation>&amp;Vortragsleiste</translation>
    </message>
    <message>
        <source>&amp;Add to story</source>
        <translation>Zum Vortrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New story</source>
        <translation>&amp;Neuer Vortrag</translation>
    </message>
    <message>
        <source>&amp;Open story…</source>
        <translation>Vortrag ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve story</source>
        <translation>Vortrag &amp;speichern</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>&amp;Tours</source>
        <translation>&amp;Rundgänge</translation>
    </message>
    <message>
        <source>Save sto&amp;ry as…</source>
        <translation>Vortrag speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>TalkKeys</name>
    <message>
        <source>Right, Space, Page Down</source>
        <translation>Rechts, Leertaste, Bild ab</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Left, Page Up</source>
        <translation>Links, Bild auf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A number and Enter</source>
        <translation>Eine Zahl und Eingabe</translation>
    </message>
    <message>
        <source>To that slide</source>
        <translation>Zu dieser Folie</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the first or last slide</source>
        <translation>Zur ersten oder letzten Folie</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>Alle Folien</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>Black or white screen</source>
        <translation>Schwarzer oder weißer Bildschirm</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Laser dot</source>
        <translation>Laserpunkt</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pen; right button erases, E all, Ctrl+Z the last line</source>
        <translation>Stift; rechte Taste radiert, E alles, Strg+Z die letzte Linie</translation>
    </message>
    <message>
        <source>Double click, wheel, drag</source>
        <translation>Doppelklick, Rad, Ziehen</translation>
    </message>
    <message>
        <source>Go into the stage, zoom, move</source>
        <translation>In die Bühne hinein, zoomen, verschieben</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Eingabe</translation>
    </message>
    <message>
        <source>Select on the stage, go into what is selected</source>
        <translation>Auf der Bühne auswählen, in das Gewählte hinein</translation>
    </message>
    <message>
        <source>Click a link, F</source>
        <translation>Klick auf eine Verbindung, F</translation>
    </message>
    <message>
        <source>Fail or restore it and run again</source>
        <translation>Ausfallen lassen oder wiederherstellen, neu rechnen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Run; play or pause</source>
        <translation>Rechnen; abspielen oder anhalten</translation>
    </message>
    <message>
        <source>R, Backspace</source>
        <translation>R, Rücktaste</translation>
    </message>
    <message>
        <source>Return to the talk, where it was</source>
        <translation>Zurück in den Vortrag, wo er war</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Speaker&apos;s view on or off</source>
        <translation>Ansicht für Vortragende ein oder aus</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Stop or start the timer</source>
        <translation>Uhr anhalten oder starten</translation>
    </message>
    <message>
        <source>? or F1</source>
        <translation>? oder F1</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open, return, end the talk</source>
        <translation>Offenes schließen, zurückkehren, Vortrag beenden</translation>
    </message>
</context>
<context>
    <name>TermPlaces</name>
    <message>
        <source>%1: one %2.</source>
        <translation>%1: ein %2.</translation>
    </message>
    <message>
        <source>%1: %L2 × %3.</source>
        <translation>%1: %L2 × %3.</translation>
    </message>
    <message>
        <source>In this machine</source>
        <translation>In dieser Maschine</translation>
    </message>
    <message>
        <source>In the chip</source>
        <translation>Im Chip</translation>
    </message>
    <message>
        <source>In every chip</source>
        <translation>In jedem Chip</translation>
    </message>
</context>
<context>
    <name>TileOverlay</name>
    <message>
        <source>%1 in use at this moment, %2 at most</source>
        <translation>%1 in diesem Augenblick belegt, höchstens %2</translation>
    </message>
</context>
<context>
    <name>TilePainter</name>
    <message>
        <source>%1, tile m %2, k %3, n %4</source>
        <translation>%1, Kachel m %2, k %3, n %4</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>compute</source>
        <translation>die Rechenleistung</translation>
    </message>
    <message>
        <source>DMA</source>
        <translation>DMA</translation>
    </message>
    <message>
        <source>PSUM</source>
        <translation>das PSUM</translation>
    </message>
    <message>
        <source>other engines</source>
        <translation>die anderen Engines</translation>
    </message>
    <message>
        <source>Bound by %1. %2.</source>
        <translation>Begrenzt durch %1. %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>times that</source>
        <translation>mal so viel</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>No run is faster; this one takes %L1 times as long</source>
        <translation>Kein Lauf ist schneller; dieser dauert %L1-mal so lange</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Operations over time</source>
        <translation>Operationen durch Zeit</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>Vom Spitzenwert</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>op/byte</source>
        <translation>Op/Byte</translation>
    </message>
    <message>
        <source>Operations per byte between device memory and SBUF</source>
        <translation>Operationen je Byte zwischen Gerätespeicher und SBUF</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Between device memory and SBUF</source>
        <translation>Zwischen Gerätespeicher und SBUF</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>SBUF at its peak</source>
        <translation>SBUF im Höchststand</translation>
    </message>
    <message>
        <source>%1 of each partition</source>
        <translation>%1 jeder Partition</translation>
    </message>
    <message>
        <source>PSUM at its peak</source>
        <translation>PSUM im Höchststand</translation>
    </message>
    <message>
        <source>of %1 banks</source>
        <translation>von %1 Bänken</translation>
    </message>
    <message>
        <source>%L1 instructions</source>
        <translation>%L1 Befehle</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>How it follows: %1</source>
        <translation>Herleitung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Why this one: %1</source>
        <translation>Warum dieser Wert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln readings</source>
        <translation>
            <numerusform>%1: %Ln Angabe</numerusform>
            <numerusform>%1: %Ln Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::AboutDialog</name>
    <message>
        <source>About Neuron Atlas</source>
        <translation>Über Neuron Atlas</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>development, with assertions</source>
        <translation>Entwicklung, mit Zusicherungen</translation>
    </message>
    <message>
        <source>Neuron Atlas</source>
        <translation>Neuron Atlas</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>drawn by the program, GPL-3.0</source>
        <translation>vom Programm gezeichnet, GPL-3.0</translation>
    </message>
    <message>
        <source>An interactive atlas of AWS Neuron hardware. The figures come from public documentation; where pages disagree, all readings are kept and the choice is explained. Not a product of AWS.</source>
        <translation>Ein interaktiver Atlas der AWS-Neuron-Hardware. Die Zahlen stammen aus der öffentlichen Dokumentation; wo Seiten sich widersprechen, bleiben alle Lesarten erhalten, und die Wahl wird begründet. Kein Produkt von AWS.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atlas::app::Explainer</name>
    <message>
        <source>Every %1 is lit up. Esc ends it.</source>
        <translation>Alle hervorgehoben: %1. Esc beendet es.</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>Zahlenformate</translation>
    </message>
</context>
<context>
    <name>atlas::app::ExportDialog</name>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation>SVG, Linien und Text</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, eine Seite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whole diagram</source>
        <translation>Ganzes Diagramm</translation>
    </message>
    <message>
        <source>Visible part</source>
        <translation>Sichtbarer Teil</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>With title</source>
        <translation>Mit Titel</translation>
    </message>
    <message>
        <source>With legend</source>
        <translation>Mit Legende</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Durchsichtiger Grund</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>One page that fits the diagram</source>
        <translation>Eine Seite, auf die das Diagramm passt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 files (*%2)</source>
        <translation>%1-Dateien (*%2)</translation>
    </message>
    <message>
        <source>Name the file that the picture goes to, such as trn1.png.</source>
        <translation>Einen Dateinamen für das Bild angeben, etwa trn1.png.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::Fitting</name>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>No page states the device memory of this machine: choose an instance.</source>
        <translation>Keine Seite nennt den Gerätespeicher dieser Maschine: Bitte eine Instanz wählen.</translation>
    </message>
</context>
<context>
    <name>atlas::app::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
</context>
<context>
    <name>atlas::app::LiveStage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>before: %1 %2 (%3%L4 %)</source>
        <translation>vorher: %1 %2 (%3%L4 %)</translation>
    </message>
    <message>
        <source>There is no run on the stage: S starts one.</source>
        <translation>Auf der Bühne läuft nichts: S startet einen Lauf.</translation>
    </message>
    <message>
        <source>Click a NeuronLink on the stage, then F fails it.</source>
        <translation>Klicken Sie auf der Bühne auf einen NeuronLink, dann lässt F ihn ausfallen.</translation>
    </message>
    <message>
        <source>Fail a link</source>
        <translation>Verbindung ausfallen lassen</translation>
    </message>
</context>
<context>
    <name>atlas::app::MainWindow</name>
    <message>
        <source>Neuron Atlas</source>
        <translation>Neuron Atlas</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Reading %1 · Esc stops</source>
        <translation>%1 wird gelesen · Esc bricht ab</translation>
    </message>
    <message>
        <source>%1, which was shown last, is no longer known; %2 is shown instead.</source>
        <translation>%1, zuletzt gezeigt, ist nicht mehr bekannt; stattdessen erscheint %2.</translation>
    </message>
    <message>
        <source>Choose a machine in the library, or correct the line.</source>
        <translation>Eine Maschine in der Bibliothek wählen oder die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>„%1“ lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Find a machine</source>
        <translation>Maschine suchen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Choose a machine to see how it is built</source>
        <translation>Eine Maschine wählen, um ihren Aufbau zu sehen</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Lesen abgebrochen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No machine was opened yet</source>
        <translation>Noch keine Maschine geöffnet</translation>
    </message>
    <message>
        <source>Copied a picture of %L1 × %L2 pixels</source>
        <translation>Bild mit %L1 × %L2 Pixeln kopiert</translation>
    </message>
    <message>
        <source>There is no translation for the language “%1”.</source>
        <translation>Für die Sprache „%1“ gibt es keine Übersetzung.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text auf %1 %</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>sessions (*.atlas)</source>
        <translation>Sitzungen (*.atlas)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Files of Neuron Atlas (%1)</source>
        <translation>Dateien von Neuron Atlas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>No session was opened yet</source>
        <translation>Noch keine Sitzung geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chips</source>
        <translation>
            <numerusform>%1, %Ln Chip</numerusform>
            <numerusform>%1, %Ln Chips</numerusform>
        </translation>
    </message>
    <message>
        <source>An all-reduce over a torus</source>
        <translation>Ein All-reduce über einen Torus</translation>
    </message>
    <message>
        <source>Play it, fail a link, compare</source>
        <translation>Abspielen, eine Leitung ausfallen lassen, vergleichen</translation>
    </message>
    <message>
        <source>NeuronCores, from v1 to v4</source>
        <translation>NeuronCores von v1 bis v4</translation>
    </message>
    <message>
        <source>What changed, side by side</source>
        <translation>Was sich geändert hat, nebeneinander</translation>
    </message>
    <message>
        <source>Chips compared</source>
        <translation>Chips im Vergleich</translation>
    </message>
    <message>
        <source>Inferentia to Trainium3</source>
        <translation>Von Inferentia bis Trainium3</translation>
    </message>
    <message>
        <source>Which machine for a model</source>
        <translation>Welche Maschine für ein Modell</translation>
    </message>
    <message>
        <source>Memory and advice</source>
        <translation>Speicherbedarf und Rat</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>With source, disputes and gaps</source>
        <translation>Mit Quelle, Widersprüchen und Lücken</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>The words of the field</source>
        <translation>Die Wörter des Fachs</translation>
    </message>
    <message>
        <source>stories (*.md)</source>
        <translation>Vorträge (*.md)</translation>
    </message>
    <message>
        <source>models (config.json)</source>
        <translation>Modelle (config.json)</translation>
    </message>
</context>
<context>
    <name>atlas::app::MemoryMode</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was shown stays. A config.json of a Hugging Face model is expected.</source>
        <translation>Was gezeigt wurde, bleibt. Erwartet wird die config.json eines Hugging-Face-Modells.</translation>
    </message>
    <message>
        <source>This is no model that can be read</source>
        <translation>Das ist kein Modell, das gelesen werden kann</translation>
    </message>
    <message>
        <source>Open the config.json of a model</source>
        <translation>Die config.json eines Modells öffnen</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.csv)</source>
        <translation>Bilder und Tabellen (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>%1 s remain</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
</context>
<context>
    <name>atlas::app::Pages</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Memory hierarchy</source>
        <translation>Speicherhierarchie</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>Zahlenformate</translation>
    </message>
    <message>
        <source>Model fit</source>
        <translation>Modelleignung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
</context>
<context>
    <name>atlas::app::PreferencesDialog</name>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Was zuletzt gezeigt wurde</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Die Willkommensseite</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>LNC 1: each NeuronCore by itself</source>
        <translation>LNC 1: jeder NeuronCore für sich</translation>
    </message>
    <message>
        <source>LNC 2: two NeuronCores as one</source>
        <translation>LNC 2: zwei NeuronCores als einer</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The &amp;start shows</source>
        <translation>Beim Sta&amp;rt erscheint</translation>
    </message>
    <message>
        <source>&amp;Copy of unsaved changes after</source>
        <translation>&amp;Kopie ungespeicherter Änderungen nach</translation>
    </message>
    <message>
        <source>Logical &amp;NeuronCores</source>
        <translation>Logische &amp;NeuronCores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Seconds from a change to its copy</source>
        <translation>Sekunden von einer Änderung bis zu ihrer Kopie</translation>
    </message>
</context>
<context>
    <name>atlas::app::Presentation</name>
    <message>
        <source>A talk is being given</source>
        <translation>Ein Vortrag wird gehalten</translation>
    </message>
    <message>
        <source>The second screen is gone. The talk goes on here; V shows your notes.</source>
        <translation>Der zweite Bildschirm ist weg. Der Vortrag geht hier weiter; V zeigt Ihre Notizen.</translation>
    </message>
</context>
<context>
    <name>atlas::app::PresentationWindow</name>
    <message>
        <source>Talk – Neuron Atlas</source>
        <translation>Vortrag – Neuron Atlas</translation>
    </message>
    <message>
        <source>%1 – Neuron Atlas</source>
        <translation>%1 – Neuron Atlas</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Folie %1</translation>
    </message>
</context>
<context>
    <name>atlas::app::RecoveryDialog</name>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Neuron Atlas ended without closing its window</source>
        <translation>Neuron Atlas wurde beendet, ohne sein Fenster zu schließen</translation>
    </message>
    <message>
        <source>Changes that were not saved can be restored. Nothing is written to a file of yours until you save.</source>
        <translation>Änderungen, die nicht gespeichert waren, lassen sich wiederherstellen. In Ihre Dateien wird erst geschrieben, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Sessions with unsaved changes</source>
        <translation>Sitzungen mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>atlas::app::SessionControl</name>
    <message>
        <source>No copy of the unsaved changes can be kept: %1</source>
        <translation>Von den ungespeicherten Änderungen lässt sich keine Kopie anlegen: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version and is opened read-only</source>
        <translation>„%1“ stammt von einer neueren Version und ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>“%1” says more than this version understands</source>
        <translation>„%1“ enthält mehr, als diese Version versteht</translation>
    </message>
    <message>
        <source>Opened the scenario %1</source>
        <translation>Szenario %1 geöffnet</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>The story of “%1” cannot be opened</source>
        <translation>Die Geschichte von „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” is not overwritten</source>
        <translation>„%1“ wird nicht überschrieben</translation>
    </message>
    <message>
        <source>a newer version wrote it, and what this one does not understand would be lost; choose another name</source>
        <translation>eine neuere Version hat sie geschrieben, und was diese nicht versteht, ginge verloren; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>„%1“ konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.atlas)</source>
        <translation>Sitzungen (*.atlas)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What was changed since the session was saved is lost otherwise.</source>
        <translation>Was seit dem letzten Speichern geändert wurde, geht sonst verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>atlas::app::SimulationMode</name>
    <message>
        <source>Bandwidth of the link</source>
        <translation>Bandbreite der Verbindung</translation>
    </message>
    <message>
        <source>A share (50%) or a rate (96 GB/s):</source>
        <translation>Ein Anteil (50%) oder eine Rate (96 GB/s):</translation>
    </message>
    <message>
        <source>Other traffic</source>
        <translation>Anderer Verkehr</translation>
    </message>
    <message>
        <source>Other traffic %1 → %2</source>
        <translation>Anderer Verkehr %1 → %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no table of nccom-test</source>
        <translation>„%1“ ist keine Tabelle von nccom-test</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Sizes measured: %1</source>
        <translation>Gemessene Größen: %1</translation>
    </message>
    <message>
        <source>“%1” is no scenario that can be opened</source>
        <translation>„%1“ ist kein Szenario, das geöffnet werden kann</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.atlas);;All files (*)</source>
        <translation>Szenarien (*.atlas);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load a table of nccom-test</source>
        <translation>Tabelle von nccom-test laden</translation>
    </message>
    <message>
        <source>Tables and reports (*)</source>
        <translation>Tabellen und Berichte (*)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.atlas)</source>
        <translation>Szenarien (*.atlas)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.csv)</source>
        <translation>Bilder und Tabellen (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Wird simuliert</translation>
    </message>
    <message>
        <source>%1 s remain</source>
        <translation>Noch %1 s</translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation>Simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>Run before: %1 %2</source>
        <translation>Lauf davor: %1 %2</translation>
    </message>
    <message>
        <source>link %1 – %2</source>
        <translation>Verbindung %1 – %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 bei %2 %</translation>
    </message>
    <message>
        <source>chip %1 dead</source>
        <translation>Chip %1 tot</translation>
    </message>
    <message>
        <source>other traffic %1 → %2</source>
        <translation>anderer Verkehr %1 → %2</translation>
    </message>
    <message>
        <source>Sweeping from 1 KiB to 4 GiB</source>
        <translation>Wird von 1 KiB bis 4 GiB gerechnet</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Fail %1</source>
        <translation>%1 ausfallen lassen</translation>
    </message>
    <message>
        <source>Bandwidth of %1: %2 %</source>
        <translation>Bandbreite von %1: %2 %</translation>
    </message>
    <message>
        <source>Bring chip %1 back</source>
        <translation>Chip %1 zurückholen</translation>
    </message>
    <message>
        <source>Chip %1 dead</source>
        <translation>Chip %1 tot</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>two chips and a size are needed, such as 0 5 1 GiB or, from 2 ms on, 0 5 1 GiB @ 2 ms</source>
        <translation>zwei Chips und eine Größe werden erwartet, etwa 0 5 1 GiB oder, ab 2 ms, 0 5 1 GiB @ 2 ms</translation>
    </message>
    <message>
        <source>From chip, to chip, how much, and perhaps @ from when:</source>
        <translation>Von Chip, zu Chip, wie viel, und eventuell @ ab wann:</translation>
    </message>
</context>
<context>
    <name>atlas::app::StoryDocument</name>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Folie hinzufügen</translation>
    </message>
    <message>
        <source>Delete a slide</source>
        <translation>Folie löschen</translation>
    </message>
    <message>
        <source>Move a slide</source>
        <translation>Folie verschieben</translation>
    </message>
    <message>
        <source>Edit a slide</source>
        <translation>Folie bearbeiten</translation>
    </message>
</context>
<context>
    <name>atlas::app::StoryMode</name>
    <message>
        <source>Added “%1” to the story</source>
        <translation>„%1“ zum Vortrag hinzugefügt</translation>
    </message>
    <message>
        <source>Added “%1” without %2: a story cannot say it</source>
        <translation>„%1“ hinzugefügt ohne %2: das kann ein Vortrag nicht ausdrücken</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Vortrag öffnen</translation>
    </message>
    <message>
        <source>Stories (*.md);;All files (*)</source>
        <translation>Vorträge (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Vortrag speichern</translation>
    </message>
    <message>
        <source>Stories (*.md)</source>
        <translation>Vorträge (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The story has changed</source>
        <translation>Der Vortrag wurde geändert</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here.</source>
        <translation>%1 wurde von anderer Seite geändert, seit die Datei hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Reading it again can be undone here.</source>
        <translation>Neu lesen lässt sich hier rückgängig machen.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 neu gelesen</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else; saving will ask.</source>
        <translation>%1 wurde von anderer Seite geändert; beim Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>%1 was changed and read again</source>
        <translation>%1 wurde geändert und neu gelesen</translation>
    </message>
    <message>
        <source>The story is not saved</source>
        <translation>Der Vortrag ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The story has changes that are not saved.</source>
        <translation>Der Vortrag hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>Tour of %Ln slides</source>
        <translation>
            <numerusform>Rundgang mit %Ln Folie</numerusform>
            <numerusform>Rundgang mit %Ln Folien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>A story has no slides yet. “Add to story” makes one of what you see.</source>
        <translation>Der Vortrag hat noch keine Folien. „Zum Vortrag hinzufügen“ macht eine aus dem, was Sie sehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Make a slide of what is shown</source>
        <translation>Eine Folie aus dem Gezeigten machen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Vortrag öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Vortrag speichern</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Give the talk from this slide on</source>
        <translation>Den Vortrag ab dieser Folie halten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation>Text, in Markdown</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Notizen für Vortragende</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Vortrag</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>atlas::app::SweepRunner</name>
    <message>
        <source>bus bandwidth</source>
        <translation>Bus-Bandbreite</translation>
    </message>
    <message>
        <source>algorithm bandwidth</source>
        <translation>Algorithmus-Bandbreite</translation>
    </message>
    <message>
        <source>bus, no faults</source>
        <translation>Bus, ohne Störungen</translation>
    </message>
</context>
<context>
    <name>atlas::app::TileMode</name>
    <message>
        <source>Simulating</source>
        <translation>Wird simuliert</translation>
    </message>
    <message>
        <source>%1 s remain</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Nothing is known to be inside the chips of this machine; a machine of the catalogue has NeuronCores.</source>
        <translation>Über das Innere der Chips dieser Maschine ist nichts bekannt; eine Maschine des Katalogs hat NeuronCores.</translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation>Simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.csv)</source>
        <translation>Bilder und Tabellen (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>Trace speichern</translation>
    </message>
    <message>
        <source>Traces (*.json)</source>
        <translation>Traces (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>atlas::app::TopBar</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Choose the theme</source>
        <translation>Farbschema wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Find a machine</source>
        <translation>Maschine suchen</translation>
    </message>
    <message>
        <source>Place on the way</source>
        <translation>Ort auf dem Weg</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>Show the family %1 in the library</source>
        <translation>Familie %1 in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Fit a model</source>
        <translation>Modell einpassen</translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviceList</name>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>Nicht zu empfehlen</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Memory not documented</source>
        <translation>Speicher nicht dokumentiert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was nicht mitgerechnet ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Source: %2</source>
        <translation>%1
Quelle: %2</translation>
    </message>
    <message>
        <source>%1: %2 Source: %3</source>
        <translation>%1: %2 Quelle: %3</translation>
    </message>
    <message>
        <source>Machines by verdict, with reasons</source>
        <translation>Maschinen nach Urteil, mit Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviserForm</name>
    <message>
        <source>“%1” is not a whole number from 1; 2048 would be one</source>
        <translation>„%1“ ist keine ganze Zahl ab 1; 2048 wäre eine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Such as 7B, 70e9, 1.5T or 110M</source>
        <translation>Etwa 7B, 70e9, 1.5T oder 110M</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Sequence, tokens</source>
        <translation>Sequenz, Tokens</translation>
    </message>
    <message>
        <source>Tokens that the KV cache holds: prompt and answer together</source>
        <translation>Tokens im KV-Cache: Prompt und Antwort zusammen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Heads</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Head-Größe</translation>
    </message>
    <message>
        <source>no KV cache</source>
        <translation>kein KV-Cache</translation>
    </message>
    <message>
        <source>The three count the KV cache; without them it is left out</source>
        <translation>Aus den dreien ergibt sich der KV-Cache; ohne sie bleibt er außer Betracht</translation>
    </message>
    <message>
        <source>No family: guidelines left out</source>
        <translation>Keine Familie: ohne Leitlinien</translation>
    </message>
    <message>
        <source>As described below</source>
        <translation>Wie unten beschrieben</translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviserPanel</name>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>Gradients: %1</source>
        <translation>Gradienten: %1</translation>
    </message>
    <message>
        <source>Optimizer: %1</source>
        <translation>Optimizer: %1</translation>
    </message>
    <message>
        <source>KV cache: %1</source>
        <translation>KV-Cache: %1</translation>
    </message>
    <message>
        <source>Device memory needed: %1</source>
        <translation>Benötigter Gerätespeicher: %1</translation>
    </message>
    <message>
        <source>of device memory: %1</source>
        <translation>Gerätespeicher: %1</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Which machine fits a model?</source>
        <translation>Welche Maschine passt zu einem Modell?</translation>
    </message>
</context>
<context>
    <name>atlas::views::AreaChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
</context>
<context>
    <name>atlas::views::BarChart</name>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
</context>
<context>
    <name>atlas::views::ChartPanel</name>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
</context>
<context>
    <name>atlas::views::ChartsDock</name>
    <message>
        <source>GB/s, by size</source>
        <translation>GB/s nach Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Charts of the run</source>
        <translation>Diagramme des Laufs</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Save the chart, or choose its lines</source>
        <translation>Diagramm speichern oder seine Linien wählen</translation>
    </message>
    <message>
        <source>Ten busiest links</source>
        <translation>Zehn meistbelastete Verbindungen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Links by utilisation</source>
        <translation>Verbindungen nach Auslastung</translation>
    </message>
    <message>
        <source>%, over the whole run</source>
        <translation>%, über den ganzen Lauf</translation>
    </message>
    <message>
        <source>directions of NeuronLinks, %</source>
        <translation>Richtungen von NeuronLinks, %</translation>
    </message>
    <message>
        <source>Bandwidth over time</source>
        <translation>Bandbreite über die Zeit</translation>
    </message>
    <message>
        <source>GB/s, mean of the links of a group</source>
        <translation>GB/s, Mittel der Verbindungen einer Gruppe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bandwidth by size</source>
        <translation>Bandbreite nach Größe</translation>
    </message>
    <message>
        <source>Algorithms, bus bandwidth</source>
        <translation>Algorithmen, Bus-Bandbreite</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>„%1“ speichern…</translation>
    </message>
    <message>
        <source>“Sweep over sizes” in the menu Simulate draws this</source>
        <translation>„Über Größen rechnen“ im Menü Simulieren zeichnet dies</translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparePage</name>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>NeuronCores v1 to v4</source>
        <translation>NeuronCores v1 bis v4</translation>
    </message>
    <message>
        <source>Compare every NeuronCore generation</source>
        <translation>Alle NeuronCore-Generationen vergleichen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennwerte</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Leave out what all of them say alike</source>
        <translation>Auslassen, was bei allen gleich ist</translation>
    </message>
    <message>
        <source>As CSV, Markdown or JSON</source>
        <translation>Als CSV, Markdown oder JSON</translation>
    </message>
    <message>
        <source>Compare NeuronCores v1 to v4</source>
        <translation>NeuronCores v1 bis v4 vergleichen</translation>
    </message>
    <message>
        <source>Add machines, chips or NeuronCores to see them side by side.</source>
        <translation>Maschinen, Chips oder NeuronCores hinzufügen, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Add a second one to compare %1 with.</source>
        <translation>Etwas Zweites hinzufügen, um %1 damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation>Wichtigste Kennwerte</translation>
    </message>
    <message>
        <source>Choose a figure to see it as bars.</source>
        <translation>Einen Kennwert wählen, um ihn als Balken zu sehen.</translation>
    </message>
    <message>
        <source>the name must end in .csv, .md or .json</source>
        <translation>der Name muss auf .csv, .md oder .json enden</translation>
    </message>
    <message>
        <source>it could not be written: %1</source>
        <translation>sie ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Markdown (*.md);;JSON (*.json)</source>
        <translation>CSV (*.csv);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise …</translation>
    </message>
    <message>
        <source>Say what the machines cost you per hour</source>
        <translation>Sagen, was die Maschinen Sie pro Stunde kosten</translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparePane</name>
    <message>
        <source>Run before</source>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>Diagram of the run before</source>
        <translation>Diagramm des Laufs davor</translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Also: %1, %2</source>
        <translation>Auch: %1, %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>No page of the sources states a dated price; “Prices…” takes yours.</source>
        <translation>Keine Seite der Quellen nennt einen datierten Preis; „Preise …“ nimmt Ihren auf.</translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparisonTable</name>
    <message>
        <source>Figures side by side</source>
        <translation>Kennwerte nebeneinander</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation>Die Quelle zeigen</translation>
    </message>
</context>
<context>
    <name>atlas::views::DiagramBoard</name>
    <message>
        <source>Diagrams side by side</source>
        <translation>Diagramme nebeneinander</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Diagram of %1</source>
        <translation>Diagramm von %1</translation>
    </message>
    <message>
        <source>This machine is too large to draw beside others.</source>
        <translation>Diese Maschine ist zu groß, um sie neben anderen zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>atlas::views::DiagramCanvas</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No machine is open</source>
        <translation>Keine Maschine geöffnet</translation>
    </message>
</context>
<context>
    <name>atlas::views::EnginePage</name>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>N, elements of a partition</source>
        <translation>N, Elemente einer Partition</translation>
    </message>
    <message>
        <source>P, partitions</source>
        <translation>P, Partitionen</translation>
    </message>
    <message>
        <source>S, columns that stay in the array</source>
        <translation>S, Spalten, die im Array bleiben</translation>
    </message>
    <message>
        <source>What is known of the engines</source>
        <translation>Was über die Engines bekannt ist</translation>
    </message>
    <message>
        <source>NeuronCore generation</source>
        <translation>NeuronCore-Generation</translation>
    </message>
    <message>
        <source>Elements &amp;N</source>
        <translation>Elemente &amp;N</translation>
    </message>
    <message>
        <source>Partitions &amp;P</source>
        <translation>Partitionen &amp;P</translation>
    </message>
    <message>
        <source>Columns &amp;S</source>
        <translation>Spalten &amp;S</translation>
    </message>
    <message>
        <source>Engines of this generation</source>
        <translation>Engines dieser Generation</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>atlas::views::FactsPage</name>
    <message>
        <source>expected a file name that ends in .csv, .md or .json</source>
        <translation>erwartet wird ein Dateiname, der auf .csv, .md oder .json endet</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the figures that are shown</source>
        <translation>Gezeigte Kennwerte exportieren</translation>
    </message>
    <message>
        <source>Writes the figures that are shown as CSV, Markdown or JSON</source>
        <translation>Schreibt die gezeigten Kennwerte als CSV, Markdown oder JSON</translation>
    </message>
    <message>
        <source>Words that the figures speak of</source>
        <translation>Wörter, von denen die Kennwerte handeln</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Machine, chip or NeuronCore</source>
        <translation>Maschine, Chip oder NeuronCore</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Only figures that are: %1</source>
        <translation>Nur Kennwerte mit dem Beleg: %1</translation>
    </message>
    <message>
        <source>The chosen figure</source>
        <translation>Der gewählte Kennwert</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennwerte</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Chips und Maschinen</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>No figure matches. Fewer words, or another chip, show more.</source>
        <translation>Kein Kennwert passt. Weniger Wörter oder ein anderer Chip zeigen mehr.</translation>
    </message>
    <message>
        <source>Export facts</source>
        <translation>Fakten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Markdown (*.md);;JSON (*.json)</source>
        <translation>Kommagetrennte Werte (*.csv);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures with their sources</source>
        <translation>
            <numerusform>%Ln Kennwert mit Quelle</numerusform>
            <numerusform>%Ln Kennwerte mit ihren Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln figures</source>
        <translation>
            <numerusform>%L1 von %Ln Kennwert</numerusform>
            <numerusform>%L1 von %Ln Kennwerten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::FaultCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Dies zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::FitMatrix</name>
    <message>
        <source>Good fit</source>
        <translation>Gut geeignet</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Schlecht geeignet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>on the roadmap</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Model families and NeuronCore generations</source>
        <translation>Modellfamilien und NeuronCore-Generationen</translation>
    </message>
</context>
<context>
    <name>atlas::views::FitPage</name>
    <message>
        <source>Model architecture fit</source>
        <translation>Eignung nach Modellarchitektur</translation>
    </message>
    <message>
        <source>What the guidelines say of the chosen cell</source>
        <translation>Was die Leitlinien zur gewählten Zelle sagen</translation>
    </message>
</context>
<context>
    <name>atlas::views::GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Begriffe filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>No term matches. Fewer letters find more.</source>
        <translation>Kein Begriff passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms, A to Z</source>
        <translation>
            <numerusform>%Ln Begriff, A bis Z</numerusform>
            <numerusform>%Ln Begriffe, A bis Z</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln terms</source>
        <translation>
            <numerusform>%L1 von %Ln Begriff</numerusform>
            <numerusform>%L1 von %Ln Begriffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::HierarchyPage</name>
    <message>
        <source>not shared out</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Share of one NeuronCore</source>
        <translation>Anteil eines NeuronCores</translation>
    </message>
    <message>
        <source>Memory hierarchy</source>
        <translation>Speicherhierarchie</translation>
    </message>
    <message>
        <source>Chip or machine</source>
        <translation>Chip oder Maschine</translation>
    </message>
    <message>
        <source>Divide what several NeuronCores share among them</source>
        <translation>Aufteilen, was mehrere NeuronCores gemeinsam haben</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
</context>
<context>
    <name>atlas::views::InkLayer</name>
    <message>
        <source>Pen and pointer</source>
        <translation>Stift und Zeiger</translation>
    </message>
</context>
<context>
    <name>atlas::views::InspectorModel</name>
    <message>
        <source>Row on the Facts page</source>
        <translation>Zeile auf der Seite Fakten</translation>
    </message>
    <message>
        <source>Shows %1 of %2 among all facts</source>
        <translation>Zeigt %1 von %2 unter allen Fakten</translation>
    </message>
</context>
<context>
    <name>atlas::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>Seiten des Inspektors</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennwerte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Zoom to what is selected (Z)</source>
        <translation>Auf das Ausgewählte zoomen (Z)</translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation>Kennwerte und Links</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>Show on the Facts page</source>
        <translation>Auf der Seite Fakten zeigen</translation>
    </message>
</context>
<context>
    <name>atlas::views::LayerBar</name>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>NUMA</source>
        <translation>NUMA</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>LNC 2</source>
        <translation>LNC 2</translation>
    </message>
    <message>
        <source>Logical NeuronCores of two</source>
        <translation>Logische NeuronCores aus zweien</translation>
    </message>
    <message>
        <source>On: two NeuronCores work as one logical core (LNC 2, the default). Off: each by itself (LNC 1).</source>
        <translation>Ein: Zwei NeuronCores arbeiten als ein logischer Kern (LNC 2, Voreinstellung). Aus: jeder für sich (LNC 1).</translation>
    </message>
</context>
<context>
    <name>atlas::views::LegendPanel</name>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>wrap-around</source>
        <translation>Wrap-around</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>between planes</source>
        <translation>zwischen Ebenen</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation>EFA-Netz</translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation>ENA-Netz</translation>
    </message>
    <message>
        <source>data path</source>
        <translation>Datenpfad</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Figures are per link and direction. A click on the heading folds the legend.</source>
        <translation>Werte je Link und Richtung. Ein Klick auf die Überschrift klappt die Legende zu.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 stack</source>
        <translation>%1-Stapel</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>neighbor of the selection</source>
        <translation>Nachbar der Auswahl</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>derived by calculation</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>from a third party</source>
        <translation>aus dritter Quelle</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>per link</source>
        <translation>je Link</translation>
    </message>
    <message>
        <source>below 20 %</source>
        <translation>unter 20 %</translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation>20 bis 40 %</translation>
    </message>
    <message>
        <source>40 to 60 %</source>
        <translation>40 bis 60 %</translation>
    </message>
    <message>
        <source>60 to 80 %</source>
        <translation>60 bis 80 %</translation>
    </message>
    <message>
        <source>80 to 95 %</source>
        <translation>80 bis 95 %</translation>
    </message>
    <message>
        <source>95 % and more</source>
        <translation>95 % und mehr</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Utilisation of a link</source>
        <translation>Auslastung einer Verbindung</translation>
    </message>
    <message>
        <source>busiest link</source>
        <translation>meistbelastete Verbindung</translation>
    </message>
    <message>
        <source>chunks that a chip has</source>
        <translation>Teile, die ein Chip hat</translation>
    </message>
    <message>
        <source>Fill of a NeuronCore</source>
        <translation>Füllung eines NeuronCore</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>frame of a TP group</source>
        <translation>Rahmen einer TP-Gruppe</translation>
    </message>
</context>
<context>
    <name>atlas::views::LevelList</name>
    <message>
        <source>share of a NeuronCore</source>
        <translation>Anteil eines NeuronCores</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>or %1: %2</source>
        <translation>oder %1: %2</translation>
    </message>
    <message>
        <source>not shared out</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1 in the diagram</source>
        <translation>%1 im Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Find a machine, or describe one</source>
        <translation>Maschine suchen oder beschreiben</translation>
    </message>
    <message>
        <source>Find a machine or chip</source>
        <translation>Maschine oder Chip suchen</translation>
    </message>
    <message>
        <source>Words filter the list. A line such as torus:4x4x4 or ring:12 and Enter draws it.</source>
        <translation>Wörter filtern die Liste. Eine Zeile wie torus:4x4x4 oder ring:12 und Eingabe zeichnet sie.</translation>
    </message>
    <message>
        <source>Enter checks this line</source>
        <translation>Eingabe prüft diese Zeile</translation>
    </message>
    <message>
        <source>No machine matches. A line such as torus:4x4 or ring:12 draws one that is not in the list.</source>
        <translation>Keine Maschine passt. Eine Zeile wie torus:4x4 oder ring:12 zeichnet eine, die nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>No machine in the library matches “%1”.</source>
        <translation>Keine Maschine der Bibliothek passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Enter draws %Ln chips</source>
        <translation>
            <numerusform>Eingabe zeichnet %Ln Chip</numerusform>
            <numerusform>Eingabe zeichnet %Ln Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter opens the first</source>
        <translation>
            <numerusform>%Ln Treffer, Eingabe öffnet ihn</numerusform>
            <numerusform>%Ln Treffer, Eingabe öffnet den ersten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryTree</name>
    <message>
        <source>chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chips</source>
        <translation>
            <numerusform>%1, %Ln Chip</numerusform>
            <numerusform>%1, %Ln Chips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::LineChart</name>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Chart without a run</source>
        <translation>Diagramm ohne Lauf</translation>
    </message>
</context>
<context>
    <name>atlas::views::MemoryCharts</name>
    <message>
        <source>Embedding, head</source>
        <translation>Embedding, Kopf</translation>
    </message>
    <message>
        <source>Code and buffers</source>
        <translation>Code und Puffer</translation>
    </message>
    <message>
        <source>Charts of the model</source>
        <translation>Diagramme des Modells</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Memory and time</source>
        <translation>Speicher und Zeit</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Pipeline stage</source>
        <translation>Pipelinestufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Memory of each core</source>
        <translation>Speicher jedes Kerns</translation>
    </message>
    <message>
        <source>GiB, by NeuronCore</source>
        <translation>GiB, nach NeuronCore</translation>
    </message>
    <message>
        <source>GiB, by pipeline stage</source>
        <translation>GiB, nach Pipelinestufe</translation>
    </message>
    <message>
        <source>%1 of a core</source>
        <translation>%1 eines Kerns</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>each output token</source>
        <translation>jedes Ausgabetoken</translation>
    </message>
    <message>
        <source>a pass</source>
        <translation>ein Durchlauf</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>A training step</source>
        <translation>Ein Trainingsschritt</translation>
    </message>
    <message>
        <source>A generation</source>
        <translation>Eine Generierung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>„%1“ speichern …</translation>
    </message>
</context>
<context>
    <name>atlas::views::MemoryPanel</name>
    <message>
        <source>Fit a model</source>
        <translation>Modell einpassen</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Leave the model (Esc)</source>
        <translation>Das Modell verlassen (Esc)</translation>
    </message>
    <message>
        <source>What would do</source>
        <translation>Was genügen würde</translation>
    </message>
    <message>
        <source>Memory of the fullest core</source>
        <translation>Speicher des vollsten Kerns</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Model and host</source>
        <translation>Modell und Host</translation>
    </message>
    <message>
        <source>What would do: %1</source>
        <translation>Was helfen würde: %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::MessageCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Tun, was die Meldung vorschlägt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Klicken oder Ziehen verschiebt die Ansicht</translation>
    </message>
</context>
<context>
    <name>atlas::views::NumberLine</name>
    <message>
        <source>Drag the value. Wheel, + and − zoom; arrows move the value, with Shift to the next tick; F shows its surroundings.</source>
        <translation>Den Wert ziehen. Mausrad, + und − zoomen; Pfeile bewegen den Wert, mit Umschalt zum nächsten Strich; F zeigt seine Umgebung.</translation>
    </message>
    <message>
        <source>Number line of %1: %2 goes to %3 to nearest even, to %4 toward zero</source>
        <translation>Zahlenstrahl von %1: %2 wird zu %3 (zur nächsten geraden Zahl), zu %4 (gegen null)</translation>
    </message>
    <message>
        <source>%1 has no place on the line</source>
        <translation>%1 hat keinen Platz auf dem Zahlenstrahl</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>least</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>no value here: zoom out with − or the wheel</source>
        <translation>kein Wert hier: mit − oder dem Mausrad verkleinern</translation>
    </message>
    <message>
        <source>too many values to draw: zoom in with + or the wheel</source>
        <translation>zu viele Werte zum Zeichnen: mit + oder dem Mausrad vergrößern</translation>
    </message>
    <message>
        <source>to nearest even</source>
        <translation>zur nächsten geraden</translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation>gegen null</translation>
    </message>
    <message>
        <source>stochastic, always</source>
        <translation>stochastisch, immer</translation>
    </message>
    <message>
        <source>stochastic, %1</source>
        <translation>stochastisch, %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::NumbersPage</name>
    <message>
        <source>sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation>Mantisse</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>Bits: Vorzeichen, Exponent, Mantisse</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>Zahlenformate</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation>Zu speichernder Wert</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>The chosen format</source>
        <translation>Das gewählte Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>A number such as %1</source>
        <translation>Eine Zahl wie %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>planned for %1 by the catalogue</source>
        <translation>für %1 nach dem Katalog geplant</translation>
    </message>
</context>
<context>
    <name>atlas::views::PlanPage</name>
    <message>
        <source>Plans, the best first</source>
        <translation>Pläne, der beste zuerst</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Fits at all</source>
        <translation>Passt überhaupt</translation>
    </message>
    <message>
        <source>Shortest time</source>
        <translation>Kürzeste Zeit</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Die meisten Tokens</translation>
    </message>
    <message>
        <source>Most tokens per chip</source>
        <translation>Die meisten Tokens je Chip</translation>
    </message>
    <message>
        <source>No page states prices: chips stand for them</source>
        <translation>Keine Seite nennt Preise: Chips stehen für sie</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Diese Instanz</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%L1 plans looked at, %L2 legal, %L3 fit; %4</source>
        <translation>%L1 Pläne angesehen, %L2 zulässig, %L3 passen; %4</translation>
    </message>
    <message>
        <source>None of %L1 legal plans fits; these miss by the least.</source>
        <translation>Keiner von %L1 zulässigen Plänen passt; diesen fehlt am wenigsten.</translation>
    </message>
    <message>
        <source>None of %L1 plans is legal.</source>
        <translation>Keiner von %L1 Plänen ist zulässig.</translation>
    </message>
    <message>
        <source>%1 of %2%3</source>
        <translation>%1 von %2%3</translation>
    </message>
    <message>
        <source>, tight</source>
        <translation>, knapp</translation>
    </message>
    <message>
        <source>Time and rate</source>
        <translation>Zeit und Rate</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
<context>
    <name>atlas::views::PlayBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show a data path…</source>
        <translation>Datenpfad zeigen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Data paths and features</source>
        <translation>Datenpfade und Funktionen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was abgespielt wird</translation>
    </message>
</context>
<context>
    <name>atlas::views::PresenterView</name>
    <message>
        <source>Presenter – Neuron Atlas</source>
        <translation>Vortragende – Neuron Atlas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How long the talk has lasted</source>
        <translation>Wie lange der Vortrag dauert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Saal</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Vortrag beenden</translation>
    </message>
    <message>
        <source>This was the last slide</source>
        <translation>Das war die letzte Folie</translation>
    </message>
    <message>
        <source>*No notes for this slide*</source>
        <translation>*Keine Notizen zu dieser Folie*</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>atlas::views::PriceDialog</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>What do the machines cost you?</source>
        <translation>Was kosten Sie die Maschinen?</translation>
    </message>
    <message>
        <source>No page of the sources states a dated price. Yours are marked as such, with their day. All in one currency; an empty price is none.</source>
        <translation>Keine Seite der Quellen nennt einen datierten Preis. Ihre werden als solche gekennzeichnet, mit ihrem Tag. Alle in einer Währung; ein leerer Preis ist keiner.</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis pro Stunde</translation>
    </message>
    <message>
        <source>Day of the price</source>
        <translation>Tag des Preises</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>Diese Preise verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Price of %1 per hour</source>
        <translation>Preis von %1 pro Stunde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Day of the price of %1</source>
        <translation>Tag des Preises von %1</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2026-01-31</source>
        <translation>Jahr, Monat und Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::views::RadarChart</name>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>share of the largest</source>
        <translation>Anteil am größten Wert</translation>
    </message>
    <message>
        <source>, the first %1 of %2</source>
        <translation>, die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Fewer than three of the main figures are stated as numbers.</source>
        <translation>Weniger als drei der wichtigsten Kennwerte sind als Zahlen angegeben.</translation>
    </message>
</context>
<context>
    <name>atlas::views::ScatterChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>atlas::views::Scrubber</name>
    <message>
        <source>Moment of the run</source>
        <translation>Zeitpunkt des Laufs</translation>
    </message>
</context>
<context>
    <name>atlas::views::SearchPalette</name>
    <message>
        <source>Up and Down choose, Enter opens, Escape closes</source>
        <translation>Auf und Ab wählen, Eingabe öffnet, Esc schließt</translation>
    </message>
    <message>
        <source>HBM bandwidth of Trainium2</source>
        <translation>HBM-Bandbreite von Trainium2</translation>
    </message>
    <message>
        <source>how many chips in inf2.48xlarge</source>
        <translation>wie viele Chips in inf2.48xlarge</translation>
    </message>
    <message>
        <source>PSUM bank</source>
        <translation>PSUM-Bank</translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation>All-Reduce</translation>
    </message>
    <message>
        <source>EFA of trn1.32xlarge</source>
        <translation>EFA von trn1.32xlarge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search for machines, parts, figures, terms and commands</source>
        <translation>Maschinen, Teile, Kennwerte, Begriffe und Befehle suchen</translation>
    </message>
    <message>
        <source>Search for a machine, part, figure, term or command</source>
        <translation>Maschine, Teil, Kennwert, Begriff oder Befehl suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Machines, chips, parts, figures, terms and commands, by any of their words. For instance:</source>
        <translation>Maschinen, Chips, Teile, Kennwerte, Begriffe und Befehle, nach beliebigen ihrer Wörter. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Fewer words find more. These questions have answers:</source>
        <translation>Weniger Wörter finden mehr. Diese Fragen haben Antworten:</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Gemeint war vielleicht:</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. %2</source>
        <translation>Nichts passt zu „%1“. %2</translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln results</source>
        <translation>
            <numerusform>der beste Treffer</numerusform>
            <numerusform>die besten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SimulationForm</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the whole buffer: 1 GiB, 64 MiB, 4 KiB</source>
        <translation>Des ganzen Puffers: 1 GiB, 64 MiB, 4 KiB</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>How many of these machines work together over EFA</source>
        <translation>Wie viele dieser Maschinen über EFA zusammenarbeiten</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Logical cores</source>
        <translation>Logische Kerne</translation>
    </message>
    <message>
        <source>LNC 1</source>
        <translation>LNC 1</translation>
    </message>
    <message>
        <source>LNC 2</source>
        <translation>LNC 2</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algorithmus %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chips: %1</source>
        <translation>Chips: %1</translation>
    </message>
    <message>
        <source>Parallel plan</source>
        <translation>Paralleler Plan</translation>
    </message>
    <message>
        <source>Ranks %1</source>
        <translation>Ränge %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>Instances: “%1” is no whole number from 1 to %2</source>
        <translation>Instanzen: „%1“ ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>Instances: %1</source>
        <translation>Instanzen: %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::SimulationPanel</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Leave the simulation (Esc)</source>
        <translation>Simulation verlassen (Esc)</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bandwidth of the link, percent of what its page states</source>
        <translation>Bandbreite der Verbindung, in Prozent der dokumentierten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>This chip</source>
        <translation>Dieser Chip</translation>
    </message>
    <message>
        <source>Bring the chip back</source>
        <translation>Chip zurückholen</translation>
    </message>
    <message>
        <source>Mark the chip dead</source>
        <translation>Chip als tot markieren</translation>
    </message>
    <message>
        <source>Restore the link</source>
        <translation>Verbindung wiederherstellen</translation>
    </message>
    <message>
        <source>Fail the link</source>
        <translation>Verbindung ausfallen lassen</translation>
    </message>
</context>
<context>
    <name>atlas::views::SlideModel</name>
    <message>
        <source>Slide without a title</source>
        <translation>Folie ohne Titel</translation>
    </message>
    <message>
        <source>Slide %1, faulty: %2</source>
        <translation>Folie %1, fehlerhaft: %2</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>Folie %1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::views::SlidesView</name>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
</context>
<context>
    <name>atlas::views::StackChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>atlas::views::StageCanvas</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>atlas::views::StagePanel</name>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Es passt</translation>
    </message>
    <message>
        <source>It fits, with little to spare</source>
        <translation>Es passt, mit wenig Reserve</translation>
    </message>
    <message>
        <source>It does not fit: the NeuronCore&apos;s memory is too small</source>
        <translation>Es passt nicht: Der Speicher des NeuronCores ist zu klein</translation>
    </message>
    <message>
        <source>It does not fit: the host&apos;s memory is too small</source>
        <translation>Es passt nicht: Der Speicher des Hosts ist zu klein</translation>
    </message>
    <message>
        <source>No such plan can run</source>
        <translation>Ein solcher Plan kann nicht laufen</translation>
    </message>
    <message>
        <source>Device memory of one NeuronCore</source>
        <translation>Gerätespeicher eines NeuronCores</translation>
    </message>
    <message>
        <source>Which word is it?</source>
        <translation>Welches Wort ist es?</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>sie hat %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::StagePicture</name>
    <message>
        <source>less busy</source>
        <translation>weniger ausgelastet</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>with wrap-around</source>
        <translation>mit Ringschluss</translation>
    </message>
    <message>
        <source>inside the grid</source>
        <translation>innerhalb des Gitters</translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>wrap-around</source>
        <translation>Ringschluss</translation>
    </message>
    <message>
        <source>between servers</source>
        <translation>zwischen Servern</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>EFA</source>
        <translation>EFA</translation>
    </message>
</context>
<context>
    <name>atlas::views::StoryPages</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>atlas::views::SubjectBar</name>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation>NeuronCores</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1, a new comparison</source>
        <translation>%1, ein neuer Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln can be compared</source>
        <translation>
            <numerusform>Höchstens %Ln lässt sich vergleichen</numerusform>
            <numerusform>Höchstens %Ln lassen sich vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SubjectHeader</name>
    <message>
        <source>≠ differs, × ratio to the first</source>
        <translation>≠ verschieden, × Verhältnis zum ersten</translation>
    </message>
</context>
<context>
    <name>atlas::views::TermCard</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Andere Schreibweisen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>Verwandte Begriffe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
</context>
<context>
    <name>atlas::views::TermLabel</name>
    <message>
        <source>Term %1</source>
        <translation>Begriff %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms explained</source>
        <translation>
            <numerusform>%Ln erklärter Begriff</numerusform>
            <numerusform>%Ln erklärte Begriffe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::TermPopup</name>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Open the glossary</source>
        <translation>Glossar öffnen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Highlight these in the diagram</source>
        <translation>Diese im Diagramm hervorheben</translation>
    </message>
    <message>
        <source>Lights them up in the diagram that is open</source>
        <translation>Hebt sie im geöffneten Diagramm hervor</translation>
    </message>
    <message>
        <source>Open the glossary at this term</source>
        <translation>Glossar bei diesem Begriff öffnen</translation>
    </message>
</context>
<context>
    <name>atlas::views::TileDock</name>
    <message>
        <source>Engines and memories over time</source>
        <translation>Engines und Speicher im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>Chart of the run</source>
        <translation>Diagramm des Laufs</translation>
    </message>
    <message>
        <source>wheel zooms, dragging moves, a click chooses the moment, double click goes to an instruction</source>
        <translation>Mausrad zoomt, Ziehen verschiebt, ein Klick wählt den Zeitpunkt, ein Doppelklick geht zu einem Befehl</translation>
    </message>
    <message>
        <source>Zoom out (S)</source>
        <translation>Herauszoomen (S)</translation>
    </message>
    <message>
        <source>Zoom in (W)</source>
        <translation>Hineinzoomen (W)</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>Save chart or trace</source>
        <translation>Diagramm oder Trace speichern</translation>
    </message>
    <message>
        <source>Save the chart (PNG, SVG, CSV)…</source>
        <translation>Diagramm speichern (PNG, SVG, CSV)…</translation>
    </message>
    <message>
        <source>Save a trace for Perfetto…</source>
        <translation>Trace für Perfetto speichern…</translation>
    </message>
</context>
<context>
    <name>atlas::views::TileForm</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an activation</source>
        <translation>eine Aktivierung</translation>
    </message>
    <message>
        <source>a layer normalization</source>
        <translation>eine Layer-Normalisierung</translation>
    </message>
    <message>
        <source>attention: softmax(Q Kᵀ) V</source>
        <translation>Attention: softmax(Q Kᵀ) V</translation>
    </message>
    <message>
        <source>causal attention</source>
        <translation>kausale Attention</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Product and activation</source>
        <translation>Produkt und Aktivierung</translation>
    </message>
    <message>
        <source>Product and normalization</source>
        <translation>Produkt und Normalisierung</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Causal attention</source>
        <translation>Kausale Attention</translation>
    </message>
    <message>
        <source>%L1 × %L2 × %L3 in %4 on %5</source>
        <translation>%L1 × %L2 × %L3 in %4 auf %5</translation>
    </message>
    <message>
        <source>Rows of the result; of attention the queries</source>
        <translation>Zeilen des Ergebnisses; bei Attention die Queries</translation>
    </message>
    <message>
        <source>What is summed over; of attention the elements of a head</source>
        <translation>Worüber summiert wird; bei Attention die Elemente eines Kopfes</translation>
    </message>
    <message>
        <source>Columns of the result; of attention the keys</source>
        <translation>Spalten des Ergebnisses; bei Attention die Keys</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>What one instruction multiplies: M x K x N; empty: the largest</source>
        <translation>Was ein Befehl multipliziert: M x K x N; leer: die größte</translation>
    </message>
    <message>
        <source>Block, in tiles</source>
        <translation>Block, in Kacheln</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste</translation>
    </message>
    <message>
        <source>Tiles that the SBUF holds at once: M x K x N; empty: the best</source>
        <translation>Kacheln, die das SBUF zugleich hält: M x K x N; leer: der beste Block</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>%1: “%2” is no size of a matrix; a whole number from 1 to %L3 is expected, such as 4096</source>
        <translation>%1: „%2“ ist keine Größe einer Matrix; erwartet wird eine ganze Zahl von 1 bis %L3, etwa 4096</translation>
    </message>
    <message>
        <source>Tile: %1</source>
        <translation>Kachel: %1</translation>
    </message>
    <message>
        <source>Block: %1</source>
        <translation>Block: %1</translation>
    </message>
</context>
<context>
    <name>atlas::views::TilePanel</name>
    <message>
        <source>Simulation of a NeuronCore</source>
        <translation>Simulation eines NeuronCore</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>In diesem Augenblick</translation>
    </message>
    <message>
        <source>Engines, busy</source>
        <translation>Engines, ausgelastet</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>Leave the simulation (Esc)</source>
        <translation>Simulation verlassen (Esc)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other choices, double click takes one</source>
        <translation>Andere Möglichkeiten, Doppelklick übernimmt eine</translation>
    </message>
    <message>
        <source>Other tiles, blocks and buffers</source>
        <translation>Andere Kacheln, Blöcke und Puffer</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of peak</source>
        <translation>Vom Spitzenwert</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>Begrenzt durch %1</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
</context>
<context>
    <name>atlas::views::TileTimeline</name>
    <message>
        <source>Engines and memories over time</source>
        <translation>Engines und Speicher im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>The run has %L1 instructions, too many to keep each of them; only its totals are told.</source>
        <translation>Der Lauf hat %L1 Befehle, zu viele, um jeden zu behalten; nur seine Summen werden genannt.</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>Es wird kein Lauf gezeigt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;from %3 to %4, %5 ns</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;von %3 bis %4, %5 ns</translation>
    </message>
    <message>
        <source>%1 of %2 of each partition at %3</source>
        <translation>%1 von %2 jeder Partition bei %3</translation>
    </message>
    <message>
        <source>%1 of %2 banks at %3</source>
        <translation>%1 von %2 Bänken bei %3</translation>
    </message>
</context>
<context>
    <name>atlas::views::Toast</name>
    <message>
        <source>Do what the message proposes</source>
        <translation>Tun, was die Meldung vorschlägt</translation>
    </message>
</context>
<context>
    <name>atlas::views::TransportBar</name>
    <message>
        <source>Time of the run</source>
        <translation>Zeit des Laufs</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>To the event before (Left)</source>
        <translation>Zum vorigen Ereignis (Links)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>To the next event (Right)</source>
        <translation>Zum nächsten Ereignis (Rechts)</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>Immer wieder abspielen</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Verlangsamt</translation>
    </message>
    <message>
        <source>How many times slower than the machine</source>
        <translation>Wie viel langsamer als die Maschine</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>von %1 %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
</context>
<context>
    <name>atlas::views::WelcomePage</name>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>No session yet. File &gt; Save session keeps what is open here: machine, place, run and what-ifs.</source>
        <translation>Noch keine Sitzung. Datei &gt; Sitzung speichern hält fest, was hier offen ist: Maschine, Ort, Lauf und Was-wäre-wenn.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Neuron Atlas</source>
        <translation>Neuron Atlas</translation>
    </message>
    <message>
        <source>AWS Neuron machines, drawn, measured and simulated</source>
        <translation>AWS-Neuron-Maschinen, gezeichnet, gemessen und simuliert</translation>
    </message>
    <message>
        <source>Search machines, parts, figures, terms, commands…</source>
        <translation>Maschinen, Teile, Zahlen, Begriffe, Befehle suchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Ctrl+K from anywhere</source>
        <translation>Strg+K von überall</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>atlas::views::WorkloadForm</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Read the config.json of a model; it can also be dropped on the window</source>
        <translation>Die config.json eines Modells lesen; sie lässt sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Tensor parallelism: cores that share each matrix</source>
        <translation>Tensorparallelität: Kerne, die sich jede Matrix teilen</translation>
    </message>
    <message>
        <source>PP</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>Pipeline parallelism: stages of layers</source>
        <translation>Pipelineparallelität: Stufen von Schichten</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>Data parallelism: replicas of the model</source>
        <translation>Datenparallelität: Kopien des Modells</translation>
    </message>
    <message>
        <source>EP</source>
        <translation>EP</translation>
    </message>
    <message>
        <source>Expert parallelism: groups of experts</source>
        <translation>Expertenparallelität: Gruppen von Experten</translation>
    </message>
    <message>
        <source>CP</source>
        <translation>CP</translation>
    </message>
    <message>
        <source>Context parallelism: parts of the sequence</source>
        <translation>Kontextparallelität: Teile der Sequenz</translation>
    </message>
    <message>
        <source>LNC</source>
        <translation>LNC</translation>
    </message>
    <message>
        <source>Physical cores of a logical one</source>
        <translation>Physische Kerne eines logischen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>ZeRO-1: optimizer states over the replicas</source>
        <translation>ZeRO-1: Optimiererzustände über die Kopien</translation>
    </message>
    <message>
        <source>Sequence parallelism</source>
        <translation>Sequenzparallelität</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, als Zahl</translation>
    </message>
    <message>
        <source>A whole number from 1 to %L1</source>
        <translation>Eine ganze Zahl von 1 bis %L1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Kompiliert</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>With the profiler&apos;s buffers</source>
        <translation>Mit den Puffern des Profilers</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Mikrobatch</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>1,024 GB/s over 4 neighbors</source>
        <translation>1.024 GB/s auf 4 Nachbarn</translation>
    </message>
    <message>
        <source>1,600 FLOP per cycle</source>
        <translation>1.600 FLOP je Takt</translation>
    </message>
    <message>
        <source>1,600 Gbps over 16 adapters</source>
        <translation>1.600 Gbps auf 16 Adapter</translation>
    </message>
    <message>
        <source>12 chips of 2</source>
        <translation>12 Chips zu je 2</translation>
    </message>
    <message>
        <source>12,800 Gbps over 64 chips</source>
        <translation>12.800 Gbps auf 64 Chips</translation>
    </message>
    <message>
        <source>128 partitions of 224 KiB are 28 MiB.</source>
        <translation>128 Partitionen von 224 KiB sind 28 MiB.</translation>
    </message>
    <message>
        <source>128 × 192 KiB are the 24 MiB of the SBUF; 256 KiB is the distance between partitions in the address space.</source>
        <translation>128 × 192 KiB sind die 24 MiB des SBUF; 256 KiB ist der Abstand der Partitionen im Adressraum.</translation>
    </message>
    <message>
        <source>128 × 224 KiB are the 28 MiB of the SBUF.</source>
        <translation>128 × 224 KiB sind die 28 MiB des SBUF.</translation>
    </message>
    <message>
        <source>128 × 27.2 GB/s are the 3.5 TB/s of the chip; the 23 B/ns of the tables look like what a kernel achieves.</source>
        <translation>128 × 27,2 GB/s sind die 3,5 TB/s des Chips; die 23 B/ns der Tabellen sehen nach dem aus, was ein Kernel erreicht.</translation>
    </message>
    <message>
        <source>128 × 38.4 GB/s = 4.92 TB/s; computes on the way</source>
        <translation>128 × 38,4 GB/s = 4,92 TB/s; rechnet unterwegs</translation>
    </message>
    <message>
        <source>128 × 38.4 GB/s are the 4.9 TB/s of the chip; the 33 B/ns of the tables look like what a kernel achieves.</source>
        <translation>128 × 38,4 GB/s sind die 4,9 TB/s des Chips; die 33 B/ns der Tabellen sehen nach dem aus, was ein Kernel erreicht.</translation>
    </message>
    <message>
        <source>144 GiB over 4 stacks</source>
        <translation>144 GiB auf 4 Stapel</translation>
    </message>
    <message>
        <source>144 chips of 8</source>
        <translation>144 Chips zu je 8</translation>
    </message>
    <message>
        <source>16 KiB over 8 banks</source>
        <translation>16 KiB auf 8 Bänke</translation>
    </message>
    <message>
        <source>16 chips of 2</source>
        <translation>16 Chips zu je 2</translation>
    </message>
    <message>
        <source>16 chips of 4</source>
        <translation>16 Chips zu je 4</translation>
    </message>
    <message>
        <source>16 chips of 8</source>
        <translation>16 Chips zu je 8</translation>
    </message>
    <message>
        <source>16 on a chip of 8 NeuronCores</source>
        <translation>16 auf einem Chip mit 8 NeuronCores</translation>
    </message>
    <message>
        <source>16 × 17 B/ns</source>
        <translation>16 × 17 B/ns</translation>
    </message>
    <message>
        <source>16 × 23 B/ns</source>
        <translation>16 × 23 B/ns</translation>
    </message>
    <message>
        <source>16 × 33 B/ns</source>
        <translation>16 × 33 B/ns</translation>
    </message>
    <message>
        <source>2,500 FLOP per cycle</source>
        <translation>2.500 FLOP je Takt</translation>
    </message>
    <message>
        <source>2-D torus</source>
        <translation>2-D-Torus</translation>
    </message>
    <message>
        <source>256 GB/s over 2 neighbors, if 256 is their sum</source>
        <translation>256 GB/s auf 2 Nachbarn, falls 256 ihre Summe ist</translation>
    </message>
    <message>
        <source>27.2 GB/s is the peak; the 17 B/ns of the tables look like what a kernel achieves.</source>
        <translation>27,2 GB/s ist die Spitze; die 17 B/ns der Tabellen sehen nach dem aus, was ein Kernel erreicht.</translation>
    </message>
    <message>
        <source>28,800 Gbps over 144 chips</source>
        <translation>28.800 Gbps auf 144 Chips</translation>
    </message>
    <message>
        <source>3 for each NeuronCore</source>
        <translation>3 je NeuronCore</translation>
    </message>
    <message>
        <source>32 GiB over 2 stacks; aws-neuron-driver fca19f7, v2/address_map.h agrees</source>
        <translation>32 GiB auf 2 Stapel; aws-neuron-driver fca19f7, v2/address_map.h stimmt überein</translation>
    </message>
    <message>
        <source>32 MiB over 128 partitions</source>
        <translation>32 MiB auf 128 Partitionen</translation>
    </message>
    <message>
        <source>32 engines of 27.2 GB/s</source>
        <translation>32 Engines zu 27,2 GB/s</translation>
    </message>
    <message>
        <source>32 lanes of 16 bits or 64 of 8 bits</source>
        <translation>32 Lanes zu 16 Bit oder 64 zu 8 Bit</translation>
    </message>
    <message>
        <source>32-bit lanes of a processor</source>
        <translation>32-Bit-Lanes eines Prozessors</translation>
    </message>
    <message>
        <source>32-bit values in a PSUM bank</source>
        <translation>32-Bit-Werte in einer PSUM-Bank</translation>
    </message>
    <message>
        <source>384 GiB/s over 4 neighbors</source>
        <translation>384 GiB/s auf 4 Nachbarn</translation>
    </message>
    <message>
        <source>4 chips of 4</source>
        <translation>4 Chips zu je 4</translation>
    </message>
    <message>
        <source>4 per chip</source>
        <translation>4 je Chip</translation>
    </message>
    <message>
        <source>4 × 16 adapters of 200 Gbps</source>
        <translation>4 × 16 Adapter zu 200 Gbps</translation>
    </message>
    <message>
        <source>4-D hypercube</source>
        <translation>4-D-Hyperwürfel</translation>
    </message>
    <message>
        <source>6 chips of 2</source>
        <translation>6 Chips zu je 2</translation>
    </message>
    <message>
        <source>64 chips of 8</source>
        <translation>64 Chips zu je 8</translation>
    </message>
    <message>
        <source>64 chips over 4 servers</source>
        <translation>64 Chips auf 4 Server</translation>
    </message>
    <message>
        <source>768 GiB/s over 4 neighbors</source>
        <translation>768 GiB/s auf 4 Nachbarn</translation>
    </message>
    <message>
        <source>800 Gbps over 8 adapters</source>
        <translation>800 Gbps auf 8 Adapter</translation>
    </message>
    <message>
        <source>96 GiB over 4 stacks</source>
        <translation>96 GiB auf 4 Stapel</translation>
    </message>
    <message>
        <source>A 4 × 4 torus and a 4-D hypercube are the same graph.</source>
        <translation>Ein 4 × 4-Torus und ein 4-D-Hyperwürfel sind derselbe Graph.</translation>
    </message>
    <message>
        <source>A chip offers eight logical cores, a trn2.48xlarge 128.</source>
        <translation>Ein Chip bietet acht logische Kerne, eine trn2.48xlarge 128.</translation>
    </message>
    <message>
        <source>A chip offers four logical cores, a trn2.48xlarge 64.</source>
        <translation>Ein Chip bietet vier logische Kerne, eine trn2.48xlarge 64.</translation>
    </message>
    <message>
        <source>A collective algorithm in which every rank writes directly to all others.</source>
        <translation>Ein Collective-Algorithmus, bei dem jeder Rank direkt an alle anderen schreibt.</translation>
    </message>
    <message>
        <source>A collective algorithm of log2(N) steps in which pairs of ranks exchange parts that double or halve with each step.</source>
        <translation>Ein Collective-Algorithmus in log2(N) Schritten, in denen Paare von Ranks Teile tauschen, die sich mit jedem Schritt verdoppeln oder halbieren.</translation>
    </message>
    <message>
        <source>A collective algorithm that passes chunks around a cycle of N ranks in N − 1 steps.</source>
        <translation>Ein Collective-Algorithmus, der Chunks in N − 1 Schritten um einen Kreis von N Ranks reicht.</translation>
    </message>
    <message>
        <source>A collective in two stages, one inside each node and one between the nodes.</source>
        <translation>Ein Collective in zwei Stufen, einer innerhalb jedes Knotens und einer zwischen den Knoten.</translation>
    </message>
    <message>
        <source>A counter of a NeuronCore on which its sequencers wait for one another and for transfers to end.</source>
        <translation>Ein Zähler eines NeuronCores, an dem seine Sequencer aufeinander und auf das Ende von Transfers warten.</translation>
    </message>
    <message>
        <source>A current limiter of Trn2 and Trn3: after a pause the tensor engine starts near half of its speed.</source>
        <translation>Ein Strombegrenzer von Trn2 und Trn3: Nach einer Pause läuft die Tensor-Engine mit etwa halber Geschwindigkeit an.</translation>
    </message>
    <message>
        <source>A feature of DMA from NeuronCore-v4 on: transfers belong to one of four service classes.</source>
        <translation>Eine Funktion des DMA ab NeuronCore-v4: Transfers gehören zu einer von vier Dienstklassen.</translation>
    </message>
    <message>
        <source>A feature of Inf1: a model is spread over cores and its weights stay on the chips.</source>
        <translation>Eine Funktion von Inf1: Ein Modell wird auf Kerne verteilt, und seine Gewichte bleiben auf den Chips.</translation>
    </message>
    <message>
        <source>A feature of NeuronCore-v4: DMA adds what arrives to what the SBUF already holds.</source>
        <translation>Eine Funktion von NeuronCore-v4: DMA addiert, was ankommt, zu dem, was der SBUF schon enthält.</translation>
    </message>
    <message>
        <source>A grid whose rows and columns close into rings; 4 by 4 on Trn1 and Trn2.</source>
        <translation>Ein Gitter, dessen Zeilen und Spalten sich zu Ringen schließen; 4 mal 4 bei Trn1 und Trn2.</translation>
    </message>
    <message>
        <source>A group of accelerators in a Trn3 Gen2 UltraServer. Release notes name it and do not explain it.</source>
        <translation>Eine Gruppe von Beschleunigern in einem Trn3-Gen2-UltraServer. Release Notes nennen sie, ohne sie zu erklären.</translation>
    </message>
    <message>
        <source>A list of descriptors that a DMA engine works off in order. Each engine has 16.</source>
        <translation>Eine Liste von Deskriptoren, die eine DMA-Engine der Reihe nach abarbeitet. Jede Engine hat 16.</translation>
    </message>
    <message>
        <source>A machine that EC2 rents out: a host with some number of chips, named by family and size.</source>
        <translation>Eine Maschine, die EC2 vermietet: ein Host mit einer Anzahl Chips, benannt nach Familie und Größe.</translation>
    </message>
    <message>
        <source>A memory of 2 MiB beside the tensor engine that can add what arrives to what is there: 128 partitions of 8 banks of 2 KiB.</source>
        <translation>Ein Speicher von 2 MiB neben der Tensor-Engine, der Ankommendes zum Vorhandenen addieren kann: 128 Partitionen mit 8 Bänken zu 2 KiB.</translation>
    </message>
    <message>
        <source>A participant of a collective: one logical NeuronCore.</source>
        <translation>Ein Teilnehmer eines Collectives: ein logischer NeuronCore.</translation>
    </message>
    <message>
        <source>A picture, the driver and neuron-ls show no link between the ends.</source>
        <translation>Eine Abbildung, der Treiber und neuron-ls zeigen keinen Link zwischen den Enden.</translation>
    </message>
    <message>
        <source>A processor socket of the host with the memory and the PCIe buses next to it. A chip reaches the memory of its own node with fewer steps than that of another.</source>
        <translation>Ein Prozessorsockel des Hosts mit dem Speicher und den PCIe-Bussen in seiner Nähe. Ein Chip erreicht den Speicher seines eigenen Knotens in weniger Schritten als den eines anderen.</translation>
    </message>
    <message>
        <source>A quarter of a Trainium2 chip in the driver&apos;s count: two NeuronCores, one HBM stack, 32 DMA engines and one NeuronLink of the torus.</source>
        <translation>Ein Viertel eines Trainium2-Chips in der Zählung des Treibers: zwei NeuronCores, ein HBM-Stapel, 32 DMA-Engines und ein NeuronLink des Torus.</translation>
    </message>
    <message>
        <source>A request enters at the first core; what that core computes goes on to the next one.</source>
        <translation>Eine Anfrage tritt am ersten Kern ein; was dieser berechnet, geht an den nächsten weiter.</translation>
    </message>
    <message>
        <source>A ring over half of the ranks: each primary also serves a secondary on its chip by writing twice.</source>
        <translation>Ein Ring über die Hälfte der Ranks: Jeder primäre bedient einen sekundären auf seinem Chip mit, indem er doppelt schreibt.</translation>
    </message>
    <message>
        <source>A row of the SBUF or the PSUM and the axis along which a tile is worked on in parallel; there are 128.</source>
        <translation>Eine Zeile des SBUF oder des PSUM und die Achse, entlang derer eine Kachel parallel bearbeitet wird; es gibt 128.</translation>
    </message>
    <message>
        <source>A sequencer without a data path: it starts DMA transfers and keeps the other engines in step.</source>
        <translation>Ein Sequencer ohne Datenpfad: Er startet DMA-Transfers und hält die anderen Engines im Takt.</translation>
    </message>
    <message>
        <source>A single ring through all ranks of all nodes. Only Trn1 uses it, for large messages.</source>
        <translation>Ein einziger Ring durch alle Ranks aller Knoten. Nur Trn1 verwendet ihn, für große Nachrichten.</translation>
    </message>
    <message>
        <source>A small processor that takes a collective step by step and drives its DMA rings. Trainium2 has two for each NeuronCore.</source>
        <translation>Ein kleiner Prozessor, der ein Collective Schritt für Schritt abarbeitet und dessen DMA-Ringe steuert. Trainium2 hat zwei je NeuronCore.</translation>
    </message>
    <message>
        <source>A systolic array of 128 by 128 processing elements that multiplies matrices. It reads its operands from the SBUF and writes the products to the PSUM.</source>
        <translation>Ein systolisches Array aus 128 mal 128 Rechenelementen, das Matrizen multipliziert. Es liest seine Operanden aus dem SBUF und schreibt die Produkte in den PSUM.</translation>
    </message>
    <message>
        <source>A very large EFA network of Trn1 and Trn1n instances with more than 100,000 chips.</source>
        <translation>Ein sehr großes EFA-Netz aus Trn1- und Trn1n-Instanzen mit mehr als 100.000 Chips.</translation>
    </message>
    <message>
        <source>Above 2 GB of weights the compilers of torch-neuron and TensorFlow 1.x run into a limit of protobuf; TensorFlow 2.x has beta support since release 2.5.0. A limit of the compiler, not of the hardware.</source>
        <translation>Über 2 GB Gewichten stoßen die Compiler von torch-neuron und TensorFlow 1.x an eine Grenze von protobuf; TensorFlow 2.x hat seit Release 2.5.0 Beta-Unterstützung. Eine Grenze des Compilers, nicht der Hardware.</translation>
    </message>
    <message>
        <source>Accessors reach the elements of a tensor one at a time, as streams, or in pieces copied to the processor&apos;s own memory; the first is the slowest and works on a single processor only.</source>
        <translation>Accessors erreichen die Elemente eines Tensors einzeln, als Streams oder in Stücken, die in den eigenen Speicher des Prozessors kopiert werden; der erste Weg ist der langsamste und läuft nur auf einem einzigen Prozessor.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Adding a small number to a large one can thus change nothing, however often: 1024 plus 0.5 is 1024 in FP16.</source>
        <translation>Eine kleine Zahl zu einer großen zu addieren ändert so womöglich nichts, egal wie oft: 1024 plus 0,5 ist in FP16 1024.</translation>
    </message>
    <message>
        <source>All operations that were executed divided by the peak; never less than the model FLOPs utilization.</source>
        <translation>Alle ausgeführten Operationen geteilt durch die Spitzenleistung; nie kleiner als die Model FLOPs Utilization.</translation>
    </message>
    <message>
        <source>All-reduce between ranks</source>
        <translation>All-Reduce zwischen Ranks</translation>
    </message>
    <message>
        <source>An eighth of a PSUM partition: 2 KiB, or 512 values of 32 bits. One matrix multiplication writes within one bank.</source>
        <translation>Ein Achtel einer PSUM-Partition: 2 KiB oder 512 Werte zu 32 Bit. Eine Matrixmultiplikation schreibt innerhalb einer Bank.</translation>
    </message>
    <message>
        <source>An engine of 128 lanes for functions of one element at a time, with a multiply-add before the function and, if wanted, a running sum after it.</source>
        <translation>Eine Engine mit 128 Lanes für Funktionen eines einzelnen Elements, mit einem Multiply-Add vor der Funktion und auf Wunsch einer laufenden Summe danach.</translation>
    </message>
    <message>
        <source>An engine of 128 lanes for results that depend on several inputs, such as reductions and normalization.</source>
        <translation>Eine Engine mit 128 Lanes für Ergebnisse, die von mehreren Eingaben abhängen, etwa Reduktionen und Normalisierung.</translation>
    </message>
    <message>
        <source>An engine that copies data between memories without help from the compute engines: 16 for each NeuronCore from NeuronCore-v2 on.</source>
        <translation>Eine Engine, die Daten zwischen Speichern kopiert, ohne die Rechen-Engines zu brauchen: ab NeuronCore-v2 16 je NeuronCore.</translation>
    </message>
    <message>
        <source>An engine&apos;s sequencer writes to a CC-core: the collective may start, and the engines go on with other work.</source>
        <translation>Der Sequencer einer Engine schreibt an einen CC-Core: Das Collective darf beginnen, und die Engines arbeiten an anderem weiter.</translation>
    </message>
    <message>
        <source>An independent compute core of a chip with engines and on-chip memories of its own.</source>
        <translation>Ein unabhängiger Rechenkern eines Chips mit eigenen Engines und eigenen On-Chip-Speichern.</translation>
    </message>
    <message>
        <source>At most M of every N weights in a row are not zero, which NeuronCore-v3 and NeuronCore-v4 turn into up to four times the speed.</source>
        <translation>Höchstens M von je N Gewichten in einer Reihe sind ungleich null; NeuronCore-v3 und NeuronCore-v4 machen daraus bis zu vierfache Geschwindigkeit.</translation>
    </message>
    <message>
        <source>B/ns</source>
        <translation>B/ns</translation>
    </message>
    <message>
        <source>BF16 and FP16</source>
        <translation>BF16 und FP16</translation>
    </message>
    <message>
        <source>BF16 can also accumulate in the PSUM</source>
        <translation>BF16 kann auch im PSUM akkumulieren</translation>
    </message>
    <message>
        <source>BF16, FP16 and FP8</source>
        <translation>BF16, FP16 und FP8</translation>
    </message>
    <message>
        <source>Bandwidth of a DMA engine</source>
        <translation>Bandbreite einer DMA-Engine</translation>
    </message>
    <message>
        <source>Bandwidth of an EFA adapter</source>
        <translation>Bandbreite eines EFA-Adapters</translation>
    </message>
    <message>
        <source>Bandwidth of the 16 DMA engines of a NeuronCore</source>
        <translation>Bandbreite der 16 DMA-Engines eines NeuronCores</translation>
    </message>
    <message>
        <source>Bandwidth of the built-in DMA</source>
        <translation>Bandbreite des eingebauten DMA</translation>
    </message>
    <message>
        <source>Bandwidth per chip</source>
        <translation>Bandbreite je Chip</translation>
    </message>
    <message>
        <source>Bandwidth per link</source>
        <translation>Bandbreite je Link</translation>
    </message>
    <message>
        <source>Bandwidth to the host memory, order of magnitude</source>
        <translation>Bandbreite zum Host-Speicher, Größenordnung</translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation>Basistakt</translation>
    </message>
    <message>
        <source>Between racks, per chip</source>
        <translation>Zwischen Racks, je Chip</translation>
    </message>
    <message>
        <source>Between servers of a rack, per chip</source>
        <translation>Zwischen Servern eines Racks, je Chip</translation>
    </message>
    <message>
        <source>Between servers, per chip</source>
        <translation>Zwischen Servern, je Chip</translation>
    </message>
    <message>
        <source>Between servers, per neighbor</source>
        <translation>Zwischen Servern, je Nachbar</translation>
    </message>
    <message>
        <source>Bits in a vector</source>
        <translation>Bits in einem Vektor</translation>
    </message>
    <message>
        <source>Both pages print the same table; the second name appears nowhere else. A tutorial also names a trn2.12xlarge.</source>
        <translation>Beide Seiten drucken dieselbe Tabelle; der zweite Name kommt sonst nirgends vor. Ein Tutorial nennt außerdem eine trn2.12xlarge.</translation>
    </message>
    <message>
        <source>Both use the same 24 GB memory bank and address it alike.</source>
        <translation>Beide nutzen dieselbe Speicherbank von 24 GB und adressieren sie gleich.</translation>
    </message>
    <message>
        <source>CC-Cores</source>
        <translation>CC-Cores</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Chips in a row whose last is joined to the first, so that every chip has two neighbors.</source>
        <translation>Chips in einer Reihe, deren letzter mit dem ersten verbunden ist, sodass jeder Chip zwei Nachbarn hat.</translation>
    </message>
    <message>
        <source>Chips in a row, each joined to the next. The two ends have one neighbor only.</source>
        <translation>Chips in einer Reihe, jeder mit dem nächsten verbunden. Die beiden Enden haben nur einen Nachbarn.</translation>
    </message>
    <message>
        <source>Chips in an UltraCluster</source>
        <translation>Chips in einem UltraCluster</translation>
    </message>
    <message>
        <source>Chips per server</source>
        <translation>Chips je Server</translation>
    </message>
    <message>
        <source>Chunks that arrive are combined with this rank&apos;s own until it holds one share of the sum: a reduce-scatter.</source>
        <translation>Ankommende Chunks werden mit den eigenen dieses Ranks verrechnet, bis er einen Anteil der Summe hält: ein Reduce-Scatter.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Collectives across instances</source>
        <translation>Collectives über Instanzen hinweg</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Convolutional networks</source>
        <translation>Faltungsnetze</translation>
    </message>
    <message>
        <source>Copies of the model work on different data.</source>
        <translation>Kopien des Modells bearbeiten verschiedene Daten.</translation>
    </message>
    <message>
        <source>Core groups (S-engines)</source>
        <translation>Kerngruppen (S-Engines)</translation>
    </message>
    <message>
        <source>Custom operators on GPSIMD</source>
        <translation>Eigene Operatoren auf GPSIMD</translation>
    </message>
    <message>
        <source>DMA bandwidth</source>
        <translation>DMA-Bandbreite</translation>
    </message>
    <message>
        <source>DMA descriptors made by code on the GPSIMD engine. Gather and scatter need it.</source>
        <translation>DMA-Deskriptoren, die Code auf der GPSIMD-Engine erzeugt. Gather und Scatter brauchen sie.</translation>
    </message>
    <message>
        <source>DMA engines</source>
        <translation>DMA-Engines</translation>
    </message>
    <message>
        <source>DMA engines read the elements from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation>DMA-Engines lesen die Elemente aus dem Gerätespeicher und schreiben sie in den SBUF, jede Engine in ihre acht Partitionen.</translation>
    </message>
    <message>
        <source>DMA engines read the rows from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation>DMA-Engines lesen die Zeilen aus dem Gerätespeicher und schreiben sie in den SBUF, jede Engine in ihre acht Partitionen.</translation>
    </message>
    <message>
        <source>DMA engines read the sums from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation>DMA-Engines lesen die Summen aus dem Gerätespeicher und schreiben sie in den SBUF, jede Engine in ihre acht Partitionen.</translation>
    </message>
    <message>
        <source>DMA engines read the tiles from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation>DMA-Engines lesen die Kacheln aus dem Gerätespeicher und schreiben sie in den SBUF, jede Engine in ihre acht Partitionen.</translation>
    </message>
    <message>
        <source>DMA engines take the normalized rows from the SBUF to device memory.</source>
        <translation>DMA-Engines bringen die normalisierten Zeilen vom SBUF in den Gerätespeicher.</translation>
    </message>
    <message>
        <source>DMA engines take the result from the SBUF to device memory.</source>
        <translation>DMA-Engines bringen das Ergebnis vom SBUF in den Gerätespeicher.</translation>
    </message>
    <message>
        <source>DMA engines take this rank&apos;s buffer from the SBUF to device memory.</source>
        <translation>DMA-Engines bringen den Puffer dieses Ranks vom SBUF in den Gerätespeicher.</translation>
    </message>
    <message>
        <source>DMA engines with those to the host</source>
        <translation>DMA-Engines mit denen zum Host</translation>
    </message>
    <message>
        <source>DMA service classes</source>
        <translation>DMA-Dienstklassen</translation>
    </message>
    <message>
        <source>Data movement</source>
        <translation>Datenbewegung</translation>
    </message>
    <message>
        <source>Data parallel with the parameters spread over the ranks and gathered layer by layer.</source>
        <translation>Datenparallel, wobei die Parameter auf die Ranks verteilt und Schicht für Schicht zusammengeholt werden.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Decimal gigabytes agree with the 0.8 TB/s of the comparison in trainium2.rst; the unit is not settled.</source>
        <translation>Dezimale Gigabyte passen zu den 0,8 TB/s des Vergleichs in trainium2.rst; die Einheit ist nicht geklärt.</translation>
    </message>
    <message>
        <source>Dedicated hardware that runs collectives while the compute engines go on working.</source>
        <translation>Eigene Hardware, die Collectives ausführt, während die Rechen-Engines weiterarbeiten.</translation>
    </message>
    <message>
        <source>Descriptor generation engines</source>
        <translation>Deskriptor-Generatoren</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Gerätespeicher</translation>
    </message>
    <message>
        <source>Device memory bandwidth</source>
        <translation>Bandbreite des Gerätespeichers</translation>
    </message>
    <message>
        <source>Device memory that a compiled program sets aside for intermediate tensors and for what does not fit on the chip.</source>
        <translation>Gerätespeicher, den ein kompiliertes Programm für Zwischentensoren und für alles reserviert, was nicht auf den Chip passt.</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Diffusion models</source>
        <translation>Diffusionsmodelle</translation>
    </message>
    <message>
        <source>EC2 family built on Inferentia, with 1, 4 or 16 chips.</source>
        <translation>EC2-Familie auf Basis von Inferentia, mit 1, 4 oder 16 Chips.</translation>
    </message>
    <message>
        <source>EC2 family built on Inferentia2, with 1, 6 or 12 chips.</source>
        <translation>EC2-Familie auf Basis von Inferentia2, mit 1, 6 oder 12 Chips.</translation>
    </message>
    <message>
        <source>EC2 family built on Trainium, with 1 or 16 chips. Trn1n is the same machine with twice the network bandwidth.</source>
        <translation>EC2-Familie auf Basis von Trainium, mit 1 oder 16 Chips. Trn1n ist dieselbe Maschine mit doppelter Netzwerkbandbreite.</translation>
    </message>
    <message>
        <source>EC2 family built on Trainium2: 16 chips in an instance, 64 in an UltraServer.</source>
        <translation>EC2-Familie auf Basis von Trainium2: 16 Chips in einer Instanz, 64 in einem UltraServer.</translation>
    </message>
    <message>
        <source>EC2 family built on Trainium3, offered as UltraServers of 64 or 144 chips.</source>
        <translation>EC2-Familie auf Basis von Trainium3, angeboten als UltraServer mit 64 oder 144 Chips.</translation>
    </message>
    <message>
        <source>EFA adapters</source>
        <translation>EFA-Adapter</translation>
    </message>
    <message>
        <source>EFA per chip</source>
        <translation>EFA je Chip</translation>
    </message>
    <message>
        <source>EFA per rank, logical cores of one</source>
        <translation>EFA je Rank, logische Kerne aus einem</translation>
    </message>
    <message>
        <source>EFA per rank, logical cores of two</source>
        <translation>EFA je Rank, logische Kerne aus zweien</translation>
    </message>
    <message>
        <source>Each core holds the weights of its piece in its own on-chip memory, so that no request waits for the chip&apos;s DRAM.</source>
        <translation>Jeder Kern hält die Gewichte seines Stücks im eigenen On-Chip-Speicher, sodass keine Anfrage auf den DRAM des Chips wartet.</translation>
    </message>
    <message>
        <source>Each generation adds types: first 32 and 16 bits, then TF32 and the configurable 8-bit cFP8, then 8 bits at double rate, then blocks with a shared scale.</source>
        <translation>Jede Generation bringt Typen dazu: zuerst 32 und 16 Bit, dann TF32 und das konfigurierbare 8-Bit-Format cFP8, dann 8 Bit mit doppelter Rate, dann Blöcke mit gemeinsamer Skala.</translation>
    </message>
    <message>
        <source>Each physical NeuronCore appears to software by itself.</source>
        <translation>Jeder physische NeuronCore erscheint der Software für sich allein.</translation>
    </message>
    <message>
        <source>Eight programmable processors with vectors of 512 bits, for custom operators and work that is too irregular for the other engines.</source>
        <translation>Acht programmierbare Prozessoren mit Vektoren von 512 Bit, für eigene Operatoren und Arbeit, die für die anderen Engines zu unregelmäßig ist.</translation>
    </message>
    <message>
        <source>Encoder-decoders</source>
        <translation>Encoder-Decoder</translation>
    </message>
    <message>
        <source>Every generation rounds to the nearest value that the type has; from the middle it goes to the one whose last bit is 0.</source>
        <translation>Jede Generation rundet zum nächsten Wert, den der Typ hat; von der Mitte aus zu dem, dessen letztes Bit 0 ist.</translation>
    </message>
    <message>
        <source>Every physical core is a logical one; tools name it NC_v3 on Trainium2.</source>
        <translation>Jeder physische Kern ist ein logischer; Werkzeuge nennen ihn bei Trainium2 NC_v3.</translation>
    </message>
    <message>
        <source>Every rank ends with the inputs of all, one after the other.</source>
        <translation>Am Ende hat jeder Rank die Eingaben aller, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Every rank ends with the reduction, such as the sum, of all inputs. A reduce-scatter followed by an all-gather does the same.</source>
        <translation>Am Ende hat jeder Rank die Reduktion aller Eingaben, etwa die Summe. Ein Reduce-Scatter gefolgt von einem All-Gather leistet dasselbe.</translation>
    </message>
    <message>
        <source>Every rank sends a different block to each of the others.</source>
        <translation>Jeder Rank sendet jedem anderen einen anderen Block.</translation>
    </message>
    <message>
        <source>Every rank sends to one rank and receives from one. Only circular patterns are possible.</source>
        <translation>Jeder Rank sendet an einen und empfängt von einem. Nur kreisförmige Muster sind möglich.</translation>
    </message>
    <message>
        <source>FP16, BF16 and TF32</source>
        <translation>FP16, BF16 und TF32</translation>
    </message>
    <message>
        <source>FP8, FP16, BF16 and TF32</source>
        <translation>FP8, FP16, BF16 und TF32</translation>
    </message>
    <message>
        <source>First generation of the core, found in Inferentia.</source>
        <translation>Erste Generation des Kerns, zu finden in Inferentia.</translation>
    </message>
    <message>
        <source>Floating-point numbers of 8 bits whose split between exponent and fraction can be chosen: e5m2, e4m3 or e3m4.</source>
        <translation>Gleitkommazahlen mit 8 Bit, deren Aufteilung in Exponent und Mantisse wählbar ist: e5m2, e4m3 oder e3m4.</translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 5 exponent and 10 fraction bits.</source>
        <translation>Gleitkommazahlen mit 1 Vorzeichen-, 5 Exponenten- und 10 Mantissenbits.</translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 10 fraction bits.</source>
        <translation>Gleitkommazahlen mit 1 Vorzeichen-, 8 Exponenten- und 10 Mantissenbits.</translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 23 fraction bits.</source>
        <translation>Gleitkommazahlen mit 1 Vorzeichen-, 8 Exponenten- und 23 Mantissenbits.</translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 7 fraction bits: the range of Float32 at half of its size.</source>
        <translation>Gleitkommazahlen mit 1 Vorzeichen-, 8 Exponenten- und 7 Mantissenbits: der Wertebereich von Float32 bei halber Größe.</translation>
    </message>
    <message>
        <source>Floating-point operations per cycle</source>
        <translation>Gleitkommaoperationen je Takt</translation>
    </message>
    <message>
        <source>Four stacks of 24 GiB are the 96 GiB of the chip; 32 GB for each of 8 NeuronCores would be 256.</source>
        <translation>Vier Stapel zu 24 GiB sind die 96 GiB des Chips; 32 GB für jeden von 8 NeuronCores wären 256.</translation>
    </message>
    <message>
        <source>Fourth generation of the core, found in Trainium3. It brought the MX data types and read-add-write.</source>
        <translation>Vierte Generation des Kerns, zu finden in Trainium3. Sie brachte die MX-Datentypen und Read-Add-Write.</translation>
    </message>
    <message>
        <source>Gbps</source>
        <translation>Gbps</translation>
    </message>
    <message>
        <source>GpSimd engine</source>
        <translation>GPSIMD-Engine</translation>
    </message>
    <message>
        <source>Graviton</source>
        <translation>Graviton</translation>
    </message>
    <message>
        <source>Hardware that writes DMA descriptors when they are needed: two for each NeuronCore from NeuronCore-v3 on. Before it, and for gather and scatter, the GPSIMD engine does that in software.</source>
        <translation>Hardware, die DMA-Deskriptoren schreibt, wenn sie gebraucht werden: zwei je NeuronCore ab NeuronCore-v3. Davor sowie für Gather und Scatter erledigt das die GPSIMD-Engine in Software.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host interface</source>
        <translation>Host-Schnittstelle</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>Host processor</source>
        <translation>Host-Prozessor</translation>
    </message>
    <message>
        <source>How long a request waits for the first token of its answer.</source>
        <translation>Wie lange eine Anfrage auf das erste Token ihrer Antwort wartet.</translation>
    </message>
    <message>
        <source>Inf2 added; inference supported, also in TensorFlow.</source>
        <translation>Inf2 hinzugekommen; Inferenz unterstützt, auch in TensorFlow.</translation>
    </message>
    <message>
        <source>Inf2 added; inference supported.</source>
        <translation>Inf2 hinzugekommen; Inferenz unterstützt.</translation>
    </message>
    <message>
        <source>Inf2 added; training supported.</source>
        <translation>Inf2 hinzugekommen; Training unterstützt.</translation>
    </message>
    <message>
        <source>Inference supported.</source>
        <translation>Inferenz unterstützt.</translation>
    </message>
    <message>
        <source>Inferentia is documented for inference only.</source>
        <translation>Inferentia ist nur für Inferenz dokumentiert.</translation>
    </message>
    <message>
        <source>Inferentia2 is documented as an inference chip; the guidelines’ training column is about the NeuronCore that it shares with Trainium.</source>
        <translation>Inferentia2 ist als Inferenz-Chip dokumentiert; die Trainingsspalte der Leitlinien handelt vom NeuronCore, den er mit Trainium teilt.</translation>
    </message>
    <message>
        <source>Input and output width</source>
        <translation>Breite von Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Input types</source>
        <translation>Eingabetypen</translation>
    </message>
    <message>
        <source>Inside a server, per chip</source>
        <translation>Innerhalb eines Servers, je Chip</translation>
    </message>
    <message>
        <source>Interface of an engine to SBUF or PSUM</source>
        <translation>Schnittstelle einer Engine zu SBUF oder PSUM</translation>
    </message>
    <message>
        <source>It joins the parts to one mean and one variance for each row (bn_aggr).</source>
        <translation>Sie fasst die Teile zu einem Mittelwert und einer Varianz je Zeile zusammen (bn_aggr).</translation>
    </message>
    <message>
        <source>It multiplies by the learned scale and adds the learned shift (tensor_tensor).</source>
        <translation>Sie multipliziert mit der gelernten Skala und addiert die gelernte Verschiebung (tensor_tensor).</translation>
    </message>
    <message>
        <source>It multiplies by the scale, adds the bias and applies the function in the same pass, and writes the tile back.</source>
        <translation>Sie multipliziert mit der Skala, addiert den Bias, wendet im selben Durchgang die Funktion an und schreibt die Kachel zurück.</translation>
    </message>
    <message>
        <source>It runs on the GPSIMD engine: eight processors of 512 bits, each with 64 KB of memory that answers after three cycles.</source>
        <translation>Er läuft auf der GPSIMD-Engine: acht Prozessoren zu 512 Bit, jeder mit 64 KB Speicher, der nach drei Takten antwortet.</translation>
    </message>
    <message>
        <source>Joined memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Latency of the local memory, in cycles</source>
        <translation>Latenz des lokalen Speichers, in Takten</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <translation>Layer-Normalisierung</translation>
    </message>
    <message>
        <source>Layers that follow each other stand on different cores.</source>
        <translation>Aufeinanderfolgende Schichten stehen auf verschiedenen Kernen.</translation>
    </message>
    <message>
        <source>Libraries for training and inference on many cores: Core, Training and Inference.</source>
        <translation>Bibliotheken für Training und Inferenz auf vielen Kernen: Core, Training und Inference.</translation>
    </message>
    <message>
        <source>Local NVMe storage</source>
        <translation>Lokaler NVMe-Speicher</translation>
    </message>
    <message>
        <source>Local memory of a processor</source>
        <translation>Lokaler Speicher eines Prozessors</translation>
    </message>
    <message>
        <source>Logical NeuronCores (two physical cores each)</source>
        <translation>Logische NeuronCores (aus je zwei physischen)</translation>
    </message>
    <message>
        <source>Logical NeuronCores of one (LNC = 1)</source>
        <translation>Logische NeuronCores aus einem (LNC = 1)</translation>
    </message>
    <message>
        <source>Logical NeuronCores of two (LNC = 2)</source>
        <translation>Logische NeuronCores aus zweien (LNC = 2)</translation>
    </message>
    <message>
        <source>Matrix multiplication</source>
        <translation>Matrixmultiplikation</translation>
    </message>
    <message>
        <source>Model architecture fit guidelines</source>
        <translation>Leitlinien zur Eignung nach Modellarchitektur</translation>
    </message>
    <message>
        <source>Name in neuron-ls samples</source>
        <translation>Name in Beispielen von neuron-ls</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>Netzwerk und Massenspeicher</translation>
    </message>
    <message>
        <source>Network latency between device memories</source>
        <translation>Netzwerklatenz zwischen Gerätespeichern</translation>
    </message>
    <message>
        <source>NeuronCore pipeline</source>
        <translation>NeuronCore-Pipeline</translation>
    </message>
    <message>
        <source>NeuronCore-v1 has FP32, FP16 and BF16; its tensor engine takes INT8 too.</source>
        <translation>NeuronCore-v1 hat FP32, FP16 und BF16; seine Tensor-Engine nimmt auch INT8.</translation>
    </message>
    <message>
        <source>NeuronCore-v2 adds TF32 and cFP8: 8 bits that are split as e5m2, e4m3 or e3m4.</source>
        <translation>NeuronCore-v2 bringt TF32 und cFP8 dazu: 8 Bit, aufgeteilt als e5m2, e4m3 oder e3m4.</translation>
    </message>
    <message>
        <source>NeuronCore-v3 multiplies FP8 in e4m3 and e5m2 at twice the rate of BF16; e3m4 runs at the rate of BF16.</source>
        <translation>NeuronCore-v3 multipliziert FP8 als e4m3 und e5m2 mit der doppelten Rate von BF16; e3m4 läuft mit der Rate von BF16.</translation>
    </message>
    <message>
        <source>NeuronCore-v4 adds MXFP8 and MXFP4, where 32 values share a scale of 8 bits; MXFP4 is widened to MXFP8 before the array.</source>
        <translation>NeuronCore-v4 bringt MXFP8 und MXFP4 dazu, bei denen sich 32 Werte eine Skala von 8 Bit teilen; MXFP4 wird vor dem Array zu MXFP8 erweitert.</translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation>NeuronCores</translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation>NeuronLink</translation>
    </message>
    <message>
        <source>NeuronLink bandwidth</source>
        <translation>NeuronLink-Bandbreite</translation>
    </message>
    <message>
        <source>NeuronLink ports</source>
        <translation>NeuronLink-Ports</translation>
    </message>
    <message>
        <source>On the roadmap.</source>
        <translation>Geplant.</translation>
    </message>
    <message>
        <source>On-chip memory</source>
        <translation>On-Chip-Speicher</translation>
    </message>
    <message>
        <source>One accelerator package: an Inferentia or Trainium with its NeuronCores and device memory. The documentation and the software call it a Neuron device and number it from 0 in each instance.</source>
        <translation>Ein Beschleunigerbaustein: ein Inferentia oder Trainium mit seinen NeuronCores und seinem Gerätespeicher. Dokumentation und Software nennen ihn Neuron Device und zählen ihn in jeder Instanz ab 0.</translation>
    </message>
    <message>
        <source>One link on the way from a chip to another.</source>
        <translation>Ein Link auf dem Weg von einem Chip zu einem anderen.</translation>
    </message>
    <message>
        <source>One model is spread over several NeuronCores; each keeps its share of the weights on the chip while requests pass from core to core.</source>
        <translation>Ein Modell ist auf mehrere NeuronCores verteilt; jeder hält seinen Anteil der Gewichte auf dem Chip, während Anfragen von Kern zu Kern wandern.</translation>
    </message>
    <message>
        <source>One of several cycles that a ring algorithm runs side by side.</source>
        <translation>Einer von mehreren Kreisen, die ein Ring-Algorithmus nebeneinander laufen lässt.</translation>
    </message>
    <message>
        <source>One of the eight processors of the GPSIMD engine: 512 bits wide, with a memory of its own, each for 16 partitions.</source>
        <translation>Einer der acht Prozessoren der GPSIMD-Engine: 512 Bit breit, mit eigenem Speicher, jeder für 16 Partitionen.</translation>
    </message>
    <message>
        <source>One or two physical cores that software sees as a single one, on Trn2 and Trn3. Two is the default. The setting that chooses has the same name.</source>
        <translation>Ein oder zwei physische Kerne, die die Software bei Trn2 und Trn3 als einen einzigen sieht. Zwei sind die Voreinstellung. Die Einstellung, die das wählt, heißt ebenso.</translation>
    </message>
    <message>
        <source>Operations for each byte that goes to or from the device memory. Low intensity means that memory, not compute, sets the pace.</source>
        <translation>Operationen je Byte, das zum Gerätespeicher oder von dort geht. Geringe Intensität heißt, dass der Speicher, nicht das Rechnen, das Tempo bestimmt.</translation>
    </message>
    <message>
        <source>Operators before and after it in the model run on the other engines as usual.</source>
        <translation>Operatoren davor und danach im Modell laufen wie gewohnt auf den anderen Engines.</translation>
    </message>
    <message>
        <source>Operators that a user writes in C++. They run on the GPSIMD engine.</source>
        <translation>Operatoren, die in C++ selbst geschrieben werden. Sie laufen auf der GPSIMD-Engine.</translation>
    </message>
    <message>
        <source>Operators that people write in C++ run on the eight processors of the GPSIMD engine, on NeuronCore-v2 alone; the feature is only maintained since release 2.33, and NKI takes its place.</source>
        <translation>In C++ selbst geschriebene Operatoren laufen auf den acht Prozessoren der GPSIMD-Engine, nur bei NeuronCore-v2; seit Release 2.33 wird die Funktion nur noch gepflegt, an ihre Stelle tritt NKI.</translation>
    </message>
    <message>
        <source>Output types</source>
        <translation>Ausgabetypen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>PCI device ID</source>
        <translation>PCI-Geräte-ID</translation>
    </message>
    <message>
        <source>PSUM bandwidth, order of magnitude</source>
        <translation>PSUM-Bandbreite, Größenordnung</translation>
    </message>
    <message>
        <source>PSUM bank</source>
        <translation>PSUM-Bank</translation>
    </message>
    <message>
        <source>PSUM banks per partition</source>
        <translation>PSUM-Bänke je Partition</translation>
    </message>
    <message>
        <source>PSUM partitions</source>
        <translation>PSUM-Partitionen</translation>
    </message>
    <message>
        <source>PSUM per partition</source>
        <translation>PSUM je Partition</translation>
    </message>
    <message>
        <source>Partitions per processor</source>
        <translation>Partitionen je Prozessor</translation>
    </message>
    <message>
        <source>Per stack</source>
        <translation>Je Stapel</translation>
    </message>
    <message>
        <source>Physical links to a neighbor in another server</source>
        <translation>Physische Links zu einem Nachbarn in einem anderen Server</translation>
    </message>
    <message>
        <source>Processing elements</source>
        <translation>Rechenelemente</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Products are summed up on the way and land in a bank of the PSUM; further tiles along the contraction add to what lies there.</source>
        <translation>Produkte werden unterwegs aufsummiert und landen in einer Bank des PSUM; weitere Kacheln entlang der Kontraktion kommen zu dem hinzu, was dort liegt.</translation>
    </message>
    <message>
        <source>Rated for Trainium alone: everything on the roadmap.</source>
        <translation>Nur für Trainium bewertet: alles geplant.</translation>
    </message>
    <message>
        <source>Rated for Trainium alone: training supported, TensorFlow on the roadmap.</source>
        <translation>Nur für Trainium bewertet: Training unterstützt, TensorFlow geplant.</translation>
    </message>
    <message>
        <source>Rated good and supported.</source>
        <translation>Als gut bewertet und unterstützt.</translation>
    </message>
    <message>
        <source>Rated good, on the roadmap.</source>
        <translation>Als gut bewertet, geplant.</translation>
    </message>
    <message>
        <source>Rated not good.</source>
        <translation>Als schlecht bewertet.</translation>
    </message>
    <message>
        <source>Results that a type cannot hold go to the nearest value, ties to even; from NeuronCore-v2 on they can be rounded at random instead, in proportion to the distance.</source>
        <translation>Ergebnisse, die ein Typ nicht halten kann, gehen zum nächsten Wert, bei Gleichstand zum geraden; ab NeuronCore-v2 können sie stattdessen zufällig gerundet werden, je nach Abstand.</translation>
    </message>
    <message>
        <source>Rings per DMA engine</source>
        <translation>Ringe je DMA-Engine</translation>
    </message>
    <message>
        <source>Rounding modes</source>
        <translation>Rundungsarten</translation>
    </message>
    <message>
        <source>Rounding up or down by chance, the nearer value with the greater one; from NeuronCore-v2 on.</source>
        <translation>Zufälliges Runden nach oben oder unten, zum näheren Wert mit der größeren Wahrscheinlichkeit; ab NeuronCore-v2.</translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation>Zeile hinzugekommen.</translation>
    </message>
    <message>
        <source>SBUF address stride of a partition</source>
        <translation>SBUF-Adressabstand einer Partition</translation>
    </message>
    <message>
        <source>SBUF bandwidth, order of magnitude</source>
        <translation>SBUF-Bandbreite, Größenordnung</translation>
    </message>
    <message>
        <source>SBUF of all NeuronCores</source>
        <translation>SBUF aller NeuronCores</translation>
    </message>
    <message>
        <source>SBUF partitions</source>
        <translation>SBUF-Partitionen</translation>
    </message>
    <message>
        <source>SBUF partitions per DMA engine</source>
        <translation>SBUF-Partitionen je DMA-Engine</translation>
    </message>
    <message>
        <source>SBUF per partition</source>
        <translation>SBUF je Partition</translation>
    </message>
    <message>
        <source>Scalar engine</source>
        <translation>Scalar-Engine</translation>
    </message>
    <message>
        <source>Second generation of the core, found in Trainium and Inferentia2. It brought the GPSIMD engine and stochastic rounding.</source>
        <translation>Zweite Generation des Kerns, zu finden in Trainium und Inferentia2. Sie brachte die GPSIMD-Engine und stochastisches Runden.</translation>
    </message>
    <message>
        <source>Semaphores</source>
        <translation>Semaphore</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>Sequencer</translation>
    </message>
    <message>
        <source>Sequencing</source>
        <translation>Ablaufsteuerung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Several collectives under way at once on different CC-cores, up to four for a logical core of two.</source>
        <translation>Mehrere gleichzeitig laufende Collectives auf verschiedenen CC-Cores, bis zu vier bei einem logischen Kern aus zweien.</translation>
    </message>
    <message>
        <source>Several instances whose chips are joined by NeuronLink, so that collectives need no network among them.</source>
        <translation>Mehrere Instanzen, deren Chips über NeuronLink verbunden sind, sodass Collectives unter ihnen kein Netzwerk brauchen.</translation>
    </message>
    <message>
        <source>Several of the eight processors can run the operator at once, each on its share of the elements.</source>
        <translation>Mehrere der acht Prozessoren können den Operator gleichzeitig ausführen, jeder auf seinem Anteil der Elemente.</translation>
    </message>
    <message>
        <source>Share of a NeuronCore</source>
        <translation>Anteil eines NeuronCores</translation>
    </message>
    <message>
        <source>Sparsity patterns</source>
        <translation>Sparsity-Muster</translation>
    </message>
    <message>
        <source>Stacked DRAM in the package, the device memory of every chip from Inferentia2 and Trainium on.</source>
        <translation>Gestapelter DRAM im Baustein, der Gerätespeicher jedes Chips ab Inferentia2 und Trainium.</translation>
    </message>
    <message>
        <source>Stacks or channels</source>
        <translation>Stapel oder Kanäle</translation>
    </message>
    <message>
        <source>Start of an SBUF or PSUM access, in cycles</source>
        <translation>Beginn eines SBUF- oder PSUM-Zugriffs, in Takten</translation>
    </message>
    <message>
        <source>Stochastic rounding goes up or down at random, the more often to a neighbor the nearer it is: small additions add up on average.</source>
        <translation>Stochastisches Runden geht zufällig auf oder ab, umso öfter zu einem Nachbarn, je näher er liegt: Kleine Summanden addieren sich im Mittel auf.</translation>
    </message>
    <message>
        <source>Sums are kept in FP32 in the PSUM; on NeuronCore-v4 they may be kept in BF16.</source>
        <translation>Summen werden im PSUM in FP32 gehalten; bei NeuronCore-v4 auch in BF16.</translation>
    </message>
    <message>
        <source>Supported in PyTorch.</source>
        <translation>In PyTorch unterstützt.</translation>
    </message>
    <message>
        <source>Tensor engine</source>
        <translation>Tensor-Engine</translation>
    </message>
    <message>
        <source>The AWS network fabric behind Trn2.</source>
        <translation>Das AWS-Netzwerk hinter Trn2.</translation>
    </message>
    <message>
        <source>The CC-core starts DMA transfers that send chunks of the buffer to other ranks, on the chip or over NeuronLink.</source>
        <translation>Der CC-Core startet DMA-Transfers, die Chunks des Puffers an andere Ranks senden, auf dem Chip oder über NeuronLink.</translation>
    </message>
    <message>
        <source>The CC-core tells the waiting engine by a semaphore, and the sum can be fetched.</source>
        <translation>Der CC-Core meldet sich über einen Semaphor bei der wartenden Engine, und die Summe kann geholt werden.</translation>
    </message>
    <message>
        <source>The HBM bandwidth that was achieved divided by the peak.</source>
        <translation>Die erreichte HBM-Bandbreite geteilt durch die Spitze.</translation>
    </message>
    <message>
        <source>The UltraServer table agrees: 313.6 TB/s over 64 chips are 4.9 TB/s.</source>
        <translation>Die UltraServer-Tabelle stimmt überein: 313,6 TB/s auf 64 Chips sind 4,9 TB/s.</translation>
    </message>
    <message>
        <source>The adapter of an instance&apos;s ordinary network.</source>
        <translation>Der Adapter für das gewöhnliche Netzwerk einer Instanz.</translation>
    </message>
    <message>
        <source>The algorithm bandwidth times a factor of the operation, so that it can be compared with the speed of a link.</source>
        <translation>Die Algorithmus-Bandbreite mal einem Faktor der Operation, damit sie mit der Geschwindigkeit eines Links vergleichbar wird.</translation>
    </message>
    <message>
        <source>The axis of a tile that lies inside a partition and is worked through over time.</source>
        <translation>Die Achse einer Kachel, die innerhalb einer Partition liegt und im Lauf der Zeit abgearbeitet wird.</translation>
    </message>
    <message>
        <source>The bus between the host and its chips, adapters and storage.</source>
        <translation>Der Bus zwischen dem Host und seinen Chips, Adaptern und Massenspeichern.</translation>
    </message>
    <message>
        <source>The bytes of a collective divided by the time it takes.</source>
        <translation>Die Bytes eines Collectives geteilt durch seine Dauer.</translation>
    </message>
    <message>
        <source>The chip figure is the sum of both kinds of links: 1,024 + 256 = 1,280 GB/s.</source>
        <translation>Der Wert des Chips ist die Summe beider Arten von Links: 1.024 + 256 = 1.280 GB/s.</translation>
    </message>
    <message>
        <source>The chip of Trn2: eight NeuronCore-v3 that can be joined in pairs to logical cores, and four HBM stacks.</source>
        <translation>Der Chip von Trn2: acht NeuronCore-v3, die sich paarweise zu logischen Kernen verbinden lassen, und vier HBM-Stapel.</translation>
    </message>
    <message>
        <source>The chip of Trn3: eight NeuronCore-v4 with MX data types. It comes in UltraServers whose chips meet in switches.</source>
        <translation>Der Chip von Trn3: acht NeuronCore-v4 mit MX-Datentypen. Es gibt ihn in UltraServern, deren Chips sich in Switches treffen.</translation>
    </message>
    <message>
        <source>The chip page and the driver (two per NeuronCore) say 16; the kernel guide and the pictures count 20.</source>
        <translation>Die Seite des Chips und der Treiber (zwei je NeuronCore) sagen 16; das Kernel-Handbuch und die Abbildungen zählen 20.</translation>
    </message>
    <message>
        <source>The chip page says 16; the kernel guide and the pictures count 20.</source>
        <translation>Die Seite des Chips sagt 16; das Kernel-Handbuch und die Abbildungen zählen 20.</translation>
    </message>
    <message>
        <source>The compiler cuts the model into as many pieces as --neuroncore-pipeline-cores names, one for each NeuronCore.</source>
        <translation>Der Compiler zerlegt das Modell in so viele Stücke, wie --neuroncore-pipeline-cores nennt, eines je NeuronCore.</translation>
    </message>
    <message>
        <source>The cycles between the starts of two instructions in a row. The cost of a long sequence follows from it.</source>
        <translation>Die Takte zwischen den Starts zweier aufeinanderfolgender Befehle. Daraus folgen die Kosten einer langen Folge.</translation>
    </message>
    <message>
        <source>The default rounding of every core: to the nearest value, and to the even one of two that are equally near.</source>
        <translation>Die Standardrundung jedes Kerns: zum nächsten Wert, bei zwei gleich nahen zum geraden.</translation>
    </message>
    <message>
        <source>The driver&apos;s name for the blocks that correspond to CC-cores: 6 on chips with NeuronCore-v2, 16 on Trainium2.</source>
        <translation>Der Name des Treibers für die Blöcke, die den CC-Cores entsprechen: 6 auf Chips mit NeuronCore-v2, 16 auf Trainium2.</translation>
    </message>
    <message>
        <source>The driver&apos;s word for the links of a Trainium2 chip to the neighboring servers of its UltraServer, two to each neighbor.</source>
        <translation>Das Wort des Treibers für die Links eines Trainium2-Chips zu den Nachbarservern seines UltraServers, zwei zu jedem Nachbarn.</translation>
    </message>
    <message>
        <source>The experts of a mixture model stand on different ranks.</source>
        <translation>Die Experten eines Mixture-Modells stehen auf verschiedenen Ranks.</translation>
    </message>
    <message>
        <source>The file of a compiled program.</source>
        <translation>Die Datei eines kompilierten Programms.</translation>
    </message>
    <message>
        <source>The file of a profile that was taken on a device.</source>
        <translation>Die Datei eines Profils, das auf einem Gerät aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The first AWS machine-learning chip, made for inference alone: four NeuronCore-v1 beside DRAM.</source>
        <translation>Der erste Machine-Learning-Chip von AWS, nur für Inferenz gebaut: vier NeuronCore-v1 neben DRAM.</translation>
    </message>
    <message>
        <source>The first chip for training as well as inference: two NeuronCore-v2, HBM and four NeuronLink ports.</source>
        <translation>Der erste Chip für Training wie für Inferenz: zwei NeuronCore-v2, HBM und vier NeuronLink-Ports.</translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Inf1.</source>
        <translation>Die NeuronLink-Generation in Inf1.</translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn1 and Inf2.</source>
        <translation>Die NeuronLink-Generation in Trn1 und Inf2.</translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn2.</source>
        <translation>Die NeuronLink-Generation in Trn2.</translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn3.</source>
        <translation>Die NeuronLink-Generation in Trn3.</translation>
    </message>
    <message>
        <source>The inputs of all ranks are reduced, and each rank keeps one block of the result.</source>
        <translation>Die Eingaben aller Ranks werden reduziert, und jeder Rank behält einen Block des Ergebnisses.</translation>
    </message>
    <message>
        <source>The instruction that places a tile in the tensor engine&apos;s array, where it stays while others stream through.</source>
        <translation>Der Befehl, der eine Kachel in das Array der Tensor-Engine legt, wo sie bleibt, während andere hindurchströmen.</translation>
    </message>
    <message>
        <source>The instruction that streams a tile through the tensor engine&apos;s array and multiplies it by the tile that stands there.</source>
        <translation>Der Befehl, der eine Kachel durch das Array der Tensor-Engine strömen lässt und sie mit der Kachel multipliziert, die dort liegt.</translation>
    </message>
    <message>
        <source>The kernel guide rounds.</source>
        <translation>Das Kernel-Handbuch rundet.</translation>
    </message>
    <message>
        <source>The language and compiler in which the engines are programmed directly.</source>
        <translation>Sprache und Compiler, mit denen die Engines direkt programmiert werden.</translation>
    </message>
    <message>
        <source>The large memory of a chip, outside of its NeuronCores: HBM in most chips, DRAM in Inferentia.</source>
        <translation>Der große Speicher eines Chips außerhalb seiner NeuronCores: HBM in den meisten Chips, DRAM in Inferentia.</translation>
    </message>
    <message>
        <source>The layers of the model are split across cores.</source>
        <translation>Die Schichten des Modells sind auf Kerne aufgeteilt.</translation>
    </message>
    <message>
        <source>The library that loads compiled programs onto the chips and runs them.</source>
        <translation>Die Bibliothek, die kompilierte Programme auf die Chips lädt und ausführt.</translation>
    </message>
    <message>
        <source>The link from the last chip of a row or column of a torus back to the first.</source>
        <translation>Der Link vom letzten Chip einer Zeile oder Spalte eines Torus zurück zum ersten.</translation>
    </message>
    <message>
        <source>The link that joins chips directly, without the host or the network.</source>
        <translation>Der Link, der Chips direkt verbindet, ohne Host oder Netzwerk.</translation>
    </message>
    <message>
        <source>The main memory on a NeuronCore, managed by software: 128 partitions of 192, 224 or 256 KiB, depending on the generation.</source>
        <translation>Der Hauptspeicher auf einem NeuronCore, von Software verwaltet: 128 Partitionen zu 192, 224 oder 256 KiB, je nach Generation.</translation>
    </message>
    <message>
        <source>The mean time between tokens after the first.</source>
        <translation>Die mittlere Zeit zwischen Tokens nach dem ersten.</translation>
    </message>
    <message>
        <source>The microscaling formats of the OCP, MXFP8 and MXFP4: 32 values share one scale of 8 bits. NeuronCore-v4 was the first to have them.</source>
        <translation>Die Microscaling-Formate des OCP, MXFP8 und MXFP4: 32 Werte teilen sich eine Skala von 8 Bit. NeuronCore-v4 hatte sie als Erster.</translation>
    </message>
    <message>
        <source>The most hops that any two chips of a machine are apart on a shortest way.</source>
        <translation>Die meisten Hops, die zwei Chips einer Maschine auf kürzestem Weg auseinanderliegen.</translation>
    </message>
    <message>
        <source>The moving tile streams through the array, one column a cycle, up to 512 columns.</source>
        <translation>Die bewegte Kachel strömt durch das Array, eine Spalte je Takt, bis zu 512 Spalten.</translation>
    </message>
    <message>
        <source>The network adapter with remote direct memory access (RDMA) through which the chips of different instances exchange data.</source>
        <translation>Der Netzwerkadapter mit Remote Direct Memory Access (RDMA), über den die Chips verschiedener Instanzen Daten tauschen.</translation>
    </message>
    <message>
        <source>The number of cores is the least that holds the whole model; the page suggests 4 × round(weights / 20,000,000) to start from.</source>
        <translation>Die Zahl der Kerne ist die kleinste, die das ganze Modell fasst; die Seite empfiehlt als Anfang 4 × round(Gewichte / 20.000.000).</translation>
    </message>
    <message>
        <source>The older name of the logical NeuronCore. NEURON_RT_VIRTUAL_CORE_SIZE set it.</source>
        <translation>Der ältere Name des logischen NeuronCores. NEURON_RT_VIRTUAL_CORE_SIZE stellte ihn ein.</translation>
    </message>
    <message>
        <source>The operations that the model needs divided by what the chips could do at their peak in the same time.</source>
        <translation>Die Operationen, die das Modell braucht, geteilt durch das, was die Chips in derselben Zeit höchstens leisten könnten.</translation>
    </message>
    <message>
        <source>The operator is a pair of C++ functions that PyTorch calls by name: one gives the shape of the result and runs on the host, the other computes and is compiled for the NeuronCore.</source>
        <translation>Der Operator ist ein Paar von C++-Funktionen, die PyTorch beim Namen ruft: Die eine gibt die Form des Ergebnisses an und läuft auf dem Host, die andere rechnet und wird für den NeuronCore kompiliert.</translation>
    </message>
    <message>
        <source>The page adds 0.5 to 1024 in FP16 2,048 times: 1024 remains to nearest even, 2056 results stochastically.</source>
        <translation>Die Seite addiert 0,5 zu 1024 in FP16 2.048-mal: Zum nächsten geraden bleibt es bei 1024, stochastisch ergibt sich 2056.</translation>
    </message>
    <message>
        <source>The page of the chip says so; 32 × 27.2 GB/s give 0.87 TB/s.</source>
        <translation>So sagt es die Seite des Chips; 32 × 27,2 GB/s ergeben 0,87 TB/s.</translation>
    </message>
    <message>
        <source>The page of the chip says so; eight NeuronCores give another total. Kernels are bound by the figures of a NeuronCore.</source>
        <translation>So sagt es die Seite des Chips; acht NeuronCores ergeben eine andere Summe. Für Kernels gelten die Werte eines NeuronCores.</translation>
    </message>
    <message>
        <source>The page of the chip says so; it exceeds eight NeuronCores as if the other engines were counted too. Kernels are bound by the figures of a NeuronCore.</source>
        <translation>So sagt es die Seite des Chips; der Wert übersteigt acht NeuronCores, als wären die anderen Engines mitgezählt. Für Kernels gelten die Werte eines NeuronCores.</translation>
    </message>
    <message>
        <source>The page of the chip says so; no two of the three agree. Simulations use the figures of each level.</source>
        <translation>So sagt es die Seite des Chips; keine zwei der drei stimmen überein. Simulationen verwenden die Werte jeder Stufe.</translation>
    </message>
    <message>
        <source>The page of the chip says so; the tensor engines alone give a little less.</source>
        <translation>So sagt es die Seite des Chips; die Tensor-Engines allein ergeben etwas weniger.</translation>
    </message>
    <message>
        <source>The page of today says so, and the picture draws two links of 16 GiB/s.</source>
        <translation>So sagt es die heutige Seite, und die Abbildung zeigt zwei Links zu 16 GiB/s.</translation>
    </message>
    <message>
        <source>The page of today says so.</source>
        <translation>So sagt es die heutige Seite.</translation>
    </message>
    <message>
        <source>The page of today says so; the kernel guide lists no INT8 matrix product for this generation.</source>
        <translation>So sagt es die heutige Seite; das Kernel-Handbuch führt für diese Generation kein INT8-Matrixprodukt auf.</translation>
    </message>
    <message>
        <source>The page of today says so; the older text counted operations per cycle.</source>
        <translation>So sagt es die heutige Seite; der ältere Text zählte Operationen je Takt.</translation>
    </message>
    <message>
        <source>The part of an engine that fetches its instructions and issues them, waiting for and raising semaphores on the way.</source>
        <translation>Der Teil einer Engine, der ihre Befehle holt und ausgibt und dabei auf Semaphore wartet und sie erhöht.</translation>
    </message>
    <message>
        <source>The picture draws no link between the ends; no neuron-ls sample settles it.</source>
        <translation>Die Abbildung zeigt keinen Link zwischen den Enden; kein Beispiel von neuron-ls klärt es.</translation>
    </message>
    <message>
        <source>The piece of a tensor that moves in one step of a collective.</source>
        <translation>Das Stück eines Tensors, das sich in einem Schritt eines Collectives bewegt.</translation>
    </message>
    <message>
        <source>The place on a chip where one NeuronLink ends.</source>
        <translation>Die Stelle auf einem Chip, an der ein NeuronLink endet.</translation>
    </message>
    <message>
        <source>The private memory of each processor of the GPSIMD engine, 64 KB.</source>
        <translation>Der private Speicher jedes Prozessors der GPSIMD-Engine, 64 KB.</translation>
    </message>
    <message>
        <source>The processors, memory and PCIe tree of an instance, to which its chips are attached.</source>
        <translation>Prozessoren, Speicher und PCIe-Baum einer Instanz, an denen ihre Chips hängen.</translation>
    </message>
    <message>
        <source>The ranks that take part in one collective together.</source>
        <translation>Die Ranks, die zusammen an einem Collective teilnehmen.</translation>
    </message>
    <message>
        <source>The runtime&apos;s own word for an accelerator chip. It shows up in its release notes and header files.</source>
        <translation>Das Wort der Runtime für einen Beschleunigerchip. Es steht in ihren Release Notes und Header-Dateien.</translation>
    </message>
    <message>
        <source>The scalar engine reads a tile, one element of each partition in a cycle.</source>
        <translation>Die Scalar-Engine liest eine Kachel, ein Element jeder Partition je Takt.</translation>
    </message>
    <message>
        <source>The scalar engine turns each variance into one over the square root.</source>
        <translation>Die Scalar-Engine macht aus jeder Varianz eins durch die Quadratwurzel.</translation>
    </message>
    <message>
        <source>The second inference chip: two NeuronCore-v2 and HBM. It shares its cores with Trainium, so the documentation often treats the two together.</source>
        <translation>Der zweite Inferenz-Chip: zwei NeuronCore-v2 und HBM. Seine Kerne teilt er mit Trainium, weshalb die Dokumentation beide oft zusammen behandelt.</translation>
    </message>
    <message>
        <source>The section on connectivity describes the second generation only.</source>
        <translation>Der Abschnitt über die Verbindungen beschreibt nur die zweite Generation.</translation>
    </message>
    <message>
        <source>The sequence is split across ranks.</source>
        <translation>Die Sequenz ist auf Ranks aufgeteilt.</translation>
    </message>
    <message>
        <source>The shares are passed on until every rank has all of them: an all-gather.</source>
        <translation>Die Anteile werden weitergereicht, bis jeder Rank alle hat: ein All-Gather.</translation>
    </message>
    <message>
        <source>The specification table of the UltraServers says so; no two of the three agree.</source>
        <translation>So sagt es die Spezifikationstabelle der UltraServer; keine zwei der drei stimmen überein.</translation>
    </message>
    <message>
        <source>The specification table of today says so.</source>
        <translation>So sagt es die heutige Spezifikationstabelle.</translation>
    </message>
    <message>
        <source>The specification table of today says so; the picture still shows a value that the tables corrected in 2023.</source>
        <translation>So sagt es die heutige Spezifikationstabelle; die Abbildung zeigt noch einen Wert, den die Tabellen 2023 berichtigt haben.</translation>
    </message>
    <message>
        <source>The stationary tile, at most 128 by 128, is loaded from the SBUF into the array of the tensor engine.</source>
        <translation>Die stationäre Kachel, höchstens 128 mal 128, wird aus dem SBUF in das Array der Tensor-Engine geladen.</translation>
    </message>
    <message>
        <source>The switch, based on PCIe, in which the Trainium3 chips of a server or a rack meet.</source>
        <translation>Der auf PCIe beruhende Switch, in dem sich die Trainium3-Chips eines Servers oder Racks treffen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch both matrices.</source>
        <translation>Der Sequencer der Sync-Engine fordert bei einem Deskriptor-Generator die Transfers an, die beide Matrizen holen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch the input.</source>
        <translation>Der Sequencer der Sync-Engine fordert bei einem Deskriptor-Generator die Transfers an, die die Eingabe holen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch the rows.</source>
        <translation>Der Sequencer der Sync-Engine fordert bei einem Deskriptor-Generator die Transfers an, die die Zeilen holen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch both matrices.</source>
        <translation>Der Sequencer der Sync-Engine startet die vorbereiteten Transfers, die beide Matrizen holen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch the input.</source>
        <translation>Der Sequencer der Sync-Engine startet die vorbereiteten Transfers, die die Eingabe holen.</translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch the rows.</source>
        <translation>Der Sequencer der Sync-Engine startet die vorbereiteten Transfers, die die Zeilen holen.</translation>
    </message>
    <message>
        <source>The table of today says so, and the picture labels each link with 16 GiB/s.</source>
        <translation>So sagt es die heutige Tabelle, und die Abbildung beschriftet jeden Link mit 16 GiB/s.</translation>
    </message>
    <message>
        <source>The table of today says so, and the picture labels each of the two links with 96 GiB/s.</source>
        <translation>So sagt es die heutige Tabelle, und die Abbildung beschriftet jeden der beiden Links mit 96 GiB/s.</translation>
    </message>
    <message>
        <source>The table of today says so.</source>
        <translation>So sagt es die heutige Tabelle.</translation>
    </message>
    <message>
        <source>The table repeats the figure of one instance.</source>
        <translation>Die Tabelle wiederholt den Wert einer Instanz.</translation>
    </message>
    <message>
        <source>The variable NEURON_LOGICAL_NC_CONFIG of the runtime and the option -lnc of the compiler must both say 1.</source>
        <translation>Die Variable NEURON_LOGICAL_NC_CONFIG der Runtime und die Option -lnc des Compilers müssen beide 1 sagen.</translation>
    </message>
    <message>
        <source>The variable NEURON_LOGICAL_NC_CONFIG of the runtime and the option -lnc of the compiler must both say 2.</source>
        <translation>Die Variable NEURON_LOGICAL_NC_CONFIG der Runtime und die Option -lnc des Compilers müssen beide 2 sagen.</translation>
    </message>
    <message>
        <source>The variable NEURON_RT_STOCHASTIC_ROUNDING_EN chooses: 0 for nearest even, 1 for stochastic.</source>
        <translation>Die Variable NEURON_RT_STOCHASTIC_ROUNDING_EN wählt: 0 für zum nächsten geraden, 1 für stochastisch.</translation>
    </message>
    <message>
        <source>The vector engine goes over each row once and keeps its counts, means and variances in parts of at most 512 elements (bn_stats).</source>
        <translation>Die Vector-Engine geht einmal über jede Zeile und hält deren Anzahlen, Mittelwerte und Varianzen in Teilen von höchstens 512 Elementen fest (bn_stats).</translation>
    </message>
    <message>
        <source>The vector engine moves the finished sums to the SBUF and casts them to the wanted type.</source>
        <translation>Die Vector-Engine bringt die fertigen Summen in den SBUF und wandelt sie in den gewünschten Typ.</translation>
    </message>
    <message>
        <source>The vector engine subtracts the mean and multiplies by that factor in one pass (tensor_scalar).</source>
        <translation>Die Vector-Engine zieht in einem Durchgang den Mittelwert ab und multipliziert mit diesem Faktor (tensor_scalar).</translation>
    </message>
    <message>
        <source>Third generation of the core, found in Trainium2. It brought descriptor generation in hardware and structured sparsity.</source>
        <translation>Dritte Generation des Kerns, zu finden in Trainium2. Sie brachte Deskriptor-Generatoren in Hardware und strukturierte Sparsity.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Transformer decoders</source>
        <translation>Transformer-Decoder</translation>
    </message>
    <message>
        <source>Transformer encoders</source>
        <translation>Transformer-Encoder</translation>
    </message>
    <message>
        <source>Trn2 UltraServer</source>
        <translation>Trn2-UltraServer</translation>
    </message>
    <message>
        <source>Trn3 Gen1 UltraServer</source>
        <translation>Trn3-Gen1-UltraServer</translation>
    </message>
    <message>
        <source>Trn3 Gen2 UltraServer</source>
        <translation>Trn3-Gen2-UltraServer</translation>
    </message>
    <message>
        <source>Two cores still share a 24 GB memory bank, and each may use all of it: what one takes the other lacks.</source>
        <translation>Zwei Kerne teilen sich weiterhin eine Speicherbank von 24 GB, und jeder darf sie ganz nutzen: Was der eine nimmt, fehlt dem anderen.</translation>
    </message>
    <message>
        <source>Two neighboring cores form one logical core; tools name it NC_v3d on Trainium2.</source>
        <translation>Zwei benachbarte Kerne bilden einen logischen Kern; Werkzeuge nennen ihn bei Trainium2 NC_v3d.</translation>
    </message>
    <message>
        <source>Two physical NeuronCores appear to software as one with a common address space; this is the default.</source>
        <translation>Zwei physische NeuronCores erscheinen der Software als einer mit gemeinsamem Adressraum; das ist die Voreinstellung.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Up to four collectives can be under way on one logical core, since each physical core brings two CC-cores.</source>
        <translation>Bis zu vier Collectives können auf einem logischen Kern gleichzeitig laufen, da jeder physische Kern zwei CC-Cores mitbringt.</translation>
    </message>
    <message>
        <source>Vector engine</source>
        <translation>Vector-Engine</translation>
    </message>
    <message>
        <source>Vision transformers</source>
        <translation>Vision-Transformer</translation>
    </message>
    <message>
        <source>What the links across the narrowest cut of a machine into two halves carry together. It limits whatever all chips send to all others.</source>
        <translation>Was die Links über den schmalsten Schnitt einer Maschine in zwei Hälften zusammen übertragen. Es begrenzt alles, was alle Chips an alle anderen senden.</translation>
    </message>
    <message>
        <source>What the software calls a logical core made of two NeuronCore-v3.</source>
        <translation>Wie die Software einen logischen Kern aus zwei NeuronCore-v3 nennt.</translation>
    </message>
    <message>
        <source>When a model needs more than the four cores of a chip, NeuronLink carries the values to the next chip; up to 16 chips, 64 cores, can take part.</source>
        <translation>Braucht ein Modell mehr als die vier Kerne eines Chips, trägt NeuronLink die Werte zum nächsten Chip; bis zu 16 Chips, 64 Kerne, können mitwirken.</translation>
    </message>
    <message>
        <source>While a core works on one request the core before it takes the next: all are busy without batching.</source>
        <translation>Während ein Kern an einer Anfrage arbeitet, nimmt der Kern davor die nächste: Alle sind ohne Batching beschäftigt.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width for 16-bit types</source>
        <translation>Breite für 16-Bit-Typen</translation>
    </message>
    <message>
        <source>With structured sparsity</source>
        <translation>Mit strukturierter Sparsity</translation>
    </message>
    <message>
        <source>Workers on the two cores reach each other&apos;s tensors and do collectives between them without any network.</source>
        <translation>Worker auf den beiden Kernen erreichen die Tensoren des jeweils anderen und führen Collectives untereinander ohne jedes Netzwerk aus.</translation>
    </message>
    <message>
        <source>a stack of 24 GiB shared by 2 NeuronCores</source>
        <translation>24-GiB-Stapel für 2 NeuronCores</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>acts as 256 × 128 for doubled FP8</source>
        <translation>wirkt bei verdoppeltem FP8 wie 256 × 128</translation>
    </message>
    <message>
        <source>acts as 512 × 128 for MX types</source>
        <translation>wirkt bei MX-Typen wie 512 × 128</translation>
    </message>
    <message>
        <source>also in its picture</source>
        <translation>auch in der zugehörigen Abbildung</translation>
    </message>
    <message>
        <source>also in neuroncore-batching.rst</source>
        <translation>auch in neuroncore-batching.rst</translation>
    </message>
    <message>
        <source>also in nki-dma-overview.rst § Performance Considerations</source>
        <translation>auch in nki-dma-overview.rst § Performance Considerations</translation>
    </message>
    <message>
        <source>between instances</source>
        <translation>zwischen Instanzen</translation>
    </message>
    <message>
        <source>both directions together, 153 GB/s each</source>
        <translation>beide Richtungen zusammen, je 153 GB/s</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>comparison with Trainium2</source>
        <translation>Vergleich mit Trainium2</translation>
    </message>
    <message>
        <source>compresses and decompresses on the way</source>
        <translation>komprimiert und dekomprimiert unterwegs</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>data movement</source>
        <translation>Datenbewegung</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>drawn for a generic device</source>
        <translation>für ein allgemeines Gerät gezeichnet</translation>
    </message>
    <message>
        <source>drawn for inf1.24xlarge</source>
        <translation>für inf1.24xlarge gezeichnet</translation>
    </message>
    <message>
        <source>drawn for inf2.48xlarge</source>
        <translation>für inf2.48xlarge gezeichnet</translation>
    </message>
    <message>
        <source>each a trn2u.48xlarge</source>
        <translation>jede eine trn2u.48xlarge</translation>
    </message>
    <message>
        <source>each with 2 NeuronCores, 1 HBM stack, 32 DMA engines and 1 torus link</source>
        <translation>jede mit 2 NeuronCores, 1 HBM-Stapel, 32 DMA-Engines und 1 Torus-Link</translation>
    </message>
    <message>
        <source>east and west</source>
        <translation>Ost und West</translation>
    </message>
    <message>
        <source>eight NeuronCores of 158</source>
        <translation>acht NeuronCores zu 158</translation>
    </message>
    <message>
        <source>eight NeuronCores of 20</source>
        <translation>acht NeuronCores zu 20</translation>
    </message>
    <message>
        <source>eight NeuronCores of 315</source>
        <translation>acht NeuronCores zu 315</translation>
    </message>
    <message>
        <source>eight NeuronCores of 316</source>
        <translation>acht NeuronCores zu 316</translation>
    </message>
    <message>
        <source>eight NeuronCores of 79</source>
        <translation>acht NeuronCores zu 79</translation>
    </message>
    <message>
        <source>elements/cycle</source>
        <translation>Elemente/Takt</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>five PCIe Gen6 x8 links to the switch of the rack</source>
        <translation>fünf PCIe-Gen6-x8-Links zum Switch des Racks</translation>
    </message>
    <message>
        <source>four PCIe Gen6 x8 links to the switch of the server</source>
        <translation>vier PCIe-Gen6-x8-Links zum Switch des Servers</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>ib_write_lat, smallest packet</source>
        <translation>ib_write_lat, kleinstes Paket</translation>
    </message>
    <message>
        <source>in 2 × 128, out 1 × 128 elements per cycle</source>
        <translation>ein 2 × 128, aus 1 × 128 Elemente je Takt</translation>
    </message>
    <message>
        <source>in 4 × 128 (FP8), 2 × 128 (BF16, FP16) or 5 × 128 (sparse), out 1 × 128 elements per cycle</source>
        <translation>ein 4 × 128 (FP8), 2 × 128 (BF16, FP16) oder 5 × 128 (sparse), aus 1 × 128 Elemente je Takt</translation>
    </message>
    <message>
        <source>in 8 × 128 (MXFP8), 2 × 128 (other types) or 5 × 128 (sparse), out 1 × 128 elements per cycle</source>
        <translation>ein 8 × 128 (MXFP8), 2 × 128 (andere Typen) oder 5 × 128 (sparse), aus 1 × 128 Elemente je Takt</translation>
    </message>
    <message>
        <source>inside an instance</source>
        <translation>innerhalb einer Instanz</translation>
    </message>
    <message>
        <source>inside the instance</source>
        <translation>innerhalb der Instanz</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation>Verbindungsnetz</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>none, a single chip</source>
        <translation>keine, einzelner Chip</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>of all Inf1 and Inf2 sizes</source>
        <translation>aller Größen von Inf1 und Inf2</translation>
    </message>
    <message>
        <source>one chip of 8</source>
        <translation>ein Chip mit 8</translation>
    </message>
    <message>
        <source>one column for FP8, FP16, BF16 and TF32</source>
        <translation>eine Spalte für FP8, FP16, BF16 und TF32</translation>
    </message>
    <message>
        <source>one for each of the four engines and the Sync engine, as in NeuronCore-v2</source>
        <translation>einer für jede der vier Engines und die Sync-Engine, wie bei NeuronCore-v2</translation>
    </message>
    <message>
        <source>one more in each direction between host and device</source>
        <translation>eine weitere in jeder Richtung zwischen Host und Gerät</translation>
    </message>
    <message>
        <source>one per chip</source>
        <translation>einer je Chip</translation>
    </message>
    <message>
        <source>one per engine and one of its own for synchronization</source>
        <translation>einer je Engine und ein eigener zur Synchronisation</translation>
    </message>
    <message>
        <source>open chain</source>
        <translation>offene Kette</translation>
    </message>
    <message>
        <source>over 100,000</source>
        <translation>über 100.000</translation>
    </message>
    <message>
        <source>parallelism</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>printed as 96 GB, by which neuron-ls means GiB</source>
        <translation>als 96 GB gedruckt, womit neuron-ls GiB meint</translation>
    </message>
    <message>
        <source>processor i serves partitions 16i to 16i + 15</source>
        <translation>Prozessor i bedient die Partitionen 16i bis 16i + 15</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>so do aws-neuron-driver fca19f7, v2/neuron_dhal_v2.c and the page on collective communication</source>
        <translation>ebenso aws-neuron-driver fca19f7, v2/neuron_dhal_v2.c und die Seite über kollektive Kommunikation</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>sum of 256, 320 and 128 GB/s</source>
        <translation>Summe aus 256, 320 und 128 GB/s</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>the architecture page says over 90; 2 × 128 × 128 × 2.8 GHz = 91.75</source>
        <translation>die Architekturseite sagt über 90; 2 × 128 × 128 × 2,8 GHz = 91,75</translation>
    </message>
    <message>
        <source>the configurable cFP8</source>
        <translation>das konfigurierbare cFP8</translation>
    </message>
    <message>
        <source>the documentation only names the type</source>
        <translation>die Dokumentation nennt nur den Typ</translation>
    </message>
    <message>
        <source>the kernel guide lists no INT8</source>
        <translation>das Kernel-Handbuch führt kein INT8 auf</translation>
    </message>
    <message>
        <source>the kernel guide: always FP32</source>
        <translation>das Kernel-Handbuch: immer FP32</translation>
    </message>
    <message>
        <source>the notes speak of two ranks per chip, one per die</source>
        <translation>die Release Notes sprechen von zwei Ranks je Chip, einem je Die</translation>
    </message>
    <message>
        <source>the page names FP16 and BF16</source>
        <translation>die Seite nennt FP16 und BF16</translation>
    </message>
    <message>
        <source>the table has one heading less than columns; the column is NeuronLink per device by its history</source>
        <translation>die Tabelle hat eine Überschrift weniger als Spalten; die Spalte ist, ihrer Geschichte nach, NeuronLink je Gerät</translation>
    </message>
    <message>
        <source>to the four neighbors inside the instance</source>
        <translation>zu den vier Nachbarn innerhalb der Instanz</translation>
    </message>
    <message>
        <source>triggered by the sequencers of the scalar and the sync engine</source>
        <translation>von den Sequencern der Scalar- und der Sync-Engine ausgelöst</translation>
    </message>
    <message>
        <source>two DDR channels; aws-neuron-driver fca19f7, v1/address_map.h agrees</source>
        <translation>zwei DDR-Kanäle; aws-neuron-driver fca19f7, v1/address_map.h stimmt überein</translation>
    </message>
    <message>
        <source>two direct PCIe Gen6 x8 links</source>
        <translation>zwei direkte PCIe-Gen6-x8-Links</translation>
    </message>
    <message>
        <source>two more in each direction between host and device</source>
        <translation>zwei weitere in jeder Richtung zwischen Host und Gerät</translation>
    </message>
    <message>
        <source>two per NeuronCore</source>
        <translation>zwei je NeuronCore</translation>
    </message>
    <message>
        <source>two tensor engines of 23</source>
        <translation>zwei Tensor-Engines zu 23</translation>
    </message>
    <message>
        <source>two tensor engines of 92</source>
        <translation>zwei Tensor-Engines zu 92</translation>
    </message>
    <message>
        <source>unit not stated</source>
        <translation>Einheit nicht angegeben</translation>
    </message>
    <message>
        <source>up to 16 chips</source>
        <translation>bis zu 16 Chips</translation>
    </message>
    <message>
        <source>up to 64 chips</source>
        <translation>bis zu 64 Chips</translation>
    </message>
    <message>
        <source>within one instance only</source>
        <translation>nur innerhalb einer Instanz</translation>
    </message>
    <message>
        <source>16i to 16i + 15</source>
        <translation>16i bis 16i + 15</translation>
    </message>
    <message>
        <source>2 of 64 rows</source>
        <translation>2 zu 64 Zeilen</translation>
    </message>
    <message>
        <source>2 × {} layers × {} heads × {} × {} tokens × {} × {} B</source>
        <translation>2 × {} Schichten × {} Heads × {} × {} Tokens × {} × {} B</translation>
    </message>
    <message>
        <source>4 dimensions; sizes of 16 bits without sign, strides of 16 bits with sign</source>
        <translation>4 Dimensionen; Größen mit 16 Bit ohne Vorzeichen, Schrittweiten mit 16 Bit und Vorzeichen</translation>
    </message>
    <message>
        <source>4 elements of a partition in a cycle</source>
        <translation>4 Elemente einer Partition je Takt</translation>
    </message>
    <message>
        <source>4 of 32 rows</source>
        <translation>4 zu 32 Zeilen</translation>
    </message>
    <message>
        <source>64K in SBUF, 4K in PSUM</source>
        <translation>64K im SBUF, 4K im PSUM</translation>
    </message>
    <message>
        <source>; at most {} can be used ({})</source>
        <translation>; höchstens {} sind nutzbar ({})</translation>
    </message>
    <message>
        <source>; between {} and {} it depends on what the formula leaves out ({})</source>
        <translation>; zwischen {} und {} hängt es davon ab, was die Formel nicht mitrechnet ({})</translation>
    </message>
    <message>
        <source>; up to {} there is room ({})</source>
        <translation>; bis {} ist Platz ({})</translation>
    </message>
    <message>
        <source>Access along the free axis</source>
        <translation>Zugriff entlang der freien Achse</translation>
    </message>
    <message>
        <source>Adds up the products of the tensor engine until another engine takes the sums away.</source>
        <translation>Addiert die Produkte der Tensor-Engine auf, bis eine andere Engine die Summen abholt.</translation>
    </message>
    <message>
        <source>BF16 in and out, add or maximum</source>
        <translation>BF16 ein und aus, Addition oder Maximum</translation>
    </message>
    <message>
        <source>BF16, subtract then multiply, N even</source>
        <translation>BF16, erst Subtraktion, dann Multiplikation, N gerade</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>Bisektionsbandbreite</translation>
    </message>
    <message>
        <source>Bisection, in NeuronLinks</source>
        <translation>Bisektion, in NeuronLinks</translation>
    </message>
    <message>
        <source>CC-core</source>
        <translation>CC-Core</translation>
    </message>
    <message>
        <source>Chip {}</source>
        <translation>Chip {}</translation>
    </message>
    <message>
        <source>Compiling takes about {} of host memory, twice the weights, and there are {}; compile on a larger machine and load the result here.</source>
        <translation>Das Kompilieren braucht etwa {} Host-Speicher, das Doppelte der Gewichte, und vorhanden sind {}; besser auf einer größeren Maschine kompilieren und das Ergebnis hier laden.</translation>
    </message>
    <message>
        <source>Computed from the NeuronLinks</source>
        <translation>Aus den NeuronLinks berechnet</translation>
    </message>
    <message>
        <source>Contraction of one pass</source>
        <translation>Kontraktion eines Durchgangs</translation>
    </message>
    <message>
        <source>DMA engine</source>
        <translation>DMA-Engine</translation>
    </message>
    <message>
        <source>DMA ring</source>
        <translation>DMA-Ring</translation>
    </message>
    <message>
        <source>Descriptor generation engine</source>
        <translation>Deskriptor-Generator</translation>
    </message>
    <message>
        <source>Diameter, in hops</source>
        <translation>Durchmesser, in Hops</translation>
    </message>
    <message>
        <source>E2M1 elements, one power of two for 32 of them</source>
        <translation>E2M1-Elemente, eine Zweierpotenz für je 32</translation>
    </message>
    <message>
        <source>E4M3 elements, one power of two for 32 of them</source>
        <translation>E4M3-Elemente, eine Zweierpotenz für je 32</translation>
    </message>
    <message>
        <source>E4M3: no infinity, all ones is NaN</source>
        <translation>E4M3: kein Unendlich, lauter Einsen sind NaN</translation>
    </message>
    <message>
        <source>E5M2 elements, one power of two for 32 of them</source>
        <translation>E5M2-Elemente, eine Zweierpotenz für je 32</translation>
    </message>
    <message>
        <source>E5M2: infinities and NaN in the largest exponent</source>
        <translation>E5M2: Unendlich und NaN im größten Exponenten</translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation>EFA-Netz</translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation>ENA-Netz</translation>
    </message>
    <message>
        <source>Elements of a partition</source>
        <translation>Elemente einer Partition</translation>
    </message>
    <message>
        <source>F8E3M4: infinities and NaN in the largest exponent</source>
        <translation>F8E3M4: Unendlich und NaN im größten Exponenten</translation>
    </message>
    <message>
        <source>F8E4M3: infinities and NaN in the largest exponent</source>
        <translation>F8E4M3: Unendlich und NaN im größten Exponenten</translation>
    </message>
    <message>
        <source>FP8 in double rows</source>
        <translation>FP8 in doppelten Zeilen</translation>
    </message>
    <message>
        <source>First partition</source>
        <translation>Erste Partition</translation>
    </message>
    <message>
        <source>GPSIMD engine</source>
        <translation>GPSIMD-Engine</translation>
    </message>
    <message>
        <source>GPSIMD processor</source>
        <translation>GPSIMD-Prozessor</translation>
    </message>
    <message>
        <source>Holds the tiles that the engines work on; the program decides what stays.</source>
        <translation>Enthält die Kacheln, an denen die Engines arbeiten; das Programm entscheidet, was bleibt.</translation>
    </message>
    <message>
        <source>Instance {}</source>
        <translation>Instanz {}</translation>
    </message>
    <message>
        <source>K = P, at most 128</source>
        <translation>K = P, höchstens 128</translation>
    </message>
    <message>
        <source>Keeps weights, activations and caches; DMA engines move tiles from here to the SBUF and back.</source>
        <translation>Enthält Gewichte, Aktivierungen und Caches; DMA-Engines bringen Kacheln von hier in den SBUF und zurück.</translation>
    </message>
    <message>
        <source>Left out: activations, scratchpad, code, DMA rings, buffers of collectives and what a framework keeps on every core. For them {} of device memory stay free in “fits”, {} at least in “tight”: published runs of inference on {} lie between; for other NeuronCores and for training this is an assumption.</source>
        <translation>Nicht mitgerechnet: Aktivierungen, Scratchpad, Code, DMA-Ringe, Puffer von Collectives und was ein Framework auf jedem Kern hält. Dafür bleiben bei „Passt“ {} des Gerätespeichers frei, bei „Knapp“ mindestens {}: Veröffentlichte Läufe von Inferenz auf {} liegen dazwischen; für andere NeuronCores und für Training ist das eine Annahme.</translation>
    </message>
    <message>
        <source>MX types</source>
        <translation>MX-Typen</translation>
    </message>
    <message>
        <source>Memory stack</source>
        <translation>Speicherstapel</translation>
    </message>
    <message>
        <source>Moving matrix</source>
        <translation>Bewegte Matrix</translation>
    </message>
    <message>
        <source>NUMA node not documented</source>
        <translation>NUMA nicht dokumentiert</translation>
    </message>
    <message>
        <source>NUMA node {}</source>
        <translation>NUMA-Knoten {}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>NeuronCore</source>
        <translation>NeuronCore</translation>
    </message>
    <message>
        <source>NeuronLink port</source>
        <translation>NeuronLink-Port</translation>
    </message>
    <message>
        <source>NeuronLink switch {}</source>
        <translation>NeuronLink-Switch {}</translation>
    </message>
    <message>
        <source>NeuronLink, between planes or servers</source>
        <translation>NeuronLink, zwischen Ebenen oder Servern</translation>
    </message>
    <message>
        <source>NeuronLink, unconfirmed</source>
        <translation>NeuronLink, unbestätigt</translation>
    </message>
    <message>
        <source>NeuronLink, wrap-around</source>
        <translation>NeuronLink, Wrap-around</translation>
    </message>
    <message>
        <source>NeuronLinks</source>
        <translation>NeuronLinks</translation>
    </message>
    <message>
        <source>NeuronLinks, unconfirmed</source>
        <translation>NeuronLinks, unbestätigt</translation>
    </message>
    <message>
        <source>No page states how fast {} computes in {}.</source>
        <translation>Keine Seite sagt, wie schnell {} in {} rechnet.</translation>
    </message>
    <message>
        <source>No page states the device memory; {} {}.</source>
        <translation>Keine Seite nennt den Gerätespeicher; {} {}.</translation>
    </message>
    <message>
        <source>One copy of everything over the whole machine. Each further replica adds its weights and gradients; ZeRO keeps the optimizer single.</source>
        <translation>Eine Kopie von allem über die ganze Maschine. Jede weitere Replik bringt ihre Gewichte und Gradienten mit; ZeRO hält den Optimizer einfach.</translation>
    </message>
    <message>
        <source>Other instances</source>
        <translation>Andere Instanzen</translation>
    </message>
    <message>
        <source>PCIe bus {}</source>
        <translation>PCIe-Bus {}</translation>
    </message>
    <message>
        <source>PCIe root {}</source>
        <translation>PCIe-Root {}</translation>
    </message>
    <message>
        <source>PCIe switch {}</source>
        <translation>PCIe-Switch {}</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Partitions of processor i</source>
        <translation>Partitionen von Prozessor i</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Plane {}</source>
        <translation>Ebene {}</translation>
    </message>
    <message>
        <source>Prepares batches, keeps checkpoints and what does not fit on the chips; all of it crosses PCIe.</source>
        <translation>Bereitet Batches vor, hält Checkpoints und was nicht auf die Chips passt; alles davon geht über PCIe.</translation>
    </message>
    <message>
        <source>Price per hour and TFLOPS of BF16</source>
        <translation>Preis je Stunde und TFLOPS in BF16</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Reached over EFA, when a job is larger than one machine.</source>
        <translation>Über EFA erreichbar, wenn ein Job größer als eine Maschine ist.</translation>
    </message>
    <message>
        <source>Reached over NeuronLink, for collectives and for models that are split among the chips.</source>
        <translation>Über NeuronLink erreichbar, für Collectives und für Modelle, die auf die Chips aufgeteilt sind.</translation>
    </message>
    <message>
        <source>Row tiles</source>
        <translation>Zeilenkacheln</translation>
    </message>
    <message>
        <source>Row tiles, finer</source>
        <translation>Zeilenkacheln, feiner</translation>
    </message>
    <message>
        <source>SBUF alone</source>
        <translation>nur SBUF</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>Sequencer</translation>
    </message>
    <message>
        <source>Server {}</source>
        <translation>Server {}</translation>
    </message>
    <message>
        <source>Single chip</source>
        <translation>Einzelner Chip</translation>
    </message>
    <message>
        <source>Spread over {} of them, each would hold {}; {} of EFA join one to the others.</source>
        <translation>Auf {} davon verteilt, hielte jede {}; {} EFA verbinden eine mit den anderen.</translation>
    </message>
    <message>
        <source>Stationary matrix</source>
        <translation>Stationäre Matrix</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Sync engine</source>
        <translation>Sync-Engine</translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>The KV cache is left out: it takes layers, KV heads and head size to count it.</source>
        <translation>Der KV-Cache bleibt außer Betracht: Um ihn zu berechnen, braucht es Schichten, KV-Heads und Head-Größe.</translation>
    </message>
    <message>
        <source>The historical guidelines do not cover {}.</source>
        <translation>Die historischen Leitlinien behandeln {} nicht.</translation>
    </message>
    <message>
        <source>The weights take</source>
        <translation>Die Gewichte belegen</translation>
    </message>
    <message>
        <source>UltraServer</source>
        <translation>UltraServer</translation>
    </message>
    <message>
        <source>Weights and KV cache take</source>
        <translation>Gewichte und KV-Cache belegen</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take</source>
        <translation>Gewichte, Gradienten und Optimizer belegen</translation>
    </message>
    <message>
        <source>Without a family of models the guidelines have no say.</source>
        <translation>Ohne Modellfamilie sagen die Leitlinien nichts.</translation>
    </message>
    <message>
        <source>above 64 partitions: 0; from 33 to 64: 0 or 64; up to 32: 0, 32, 64 or 96</source>
        <translation>über 64 Partitionen: 0; von 33 bis 64: 0 oder 64; bis 32: 0, 32, 64 oder 96</translation>
    </message>
    <message>
        <source>an assumed margin</source>
        <translation>angenommener Spielraum</translation>
    </message>
    <message>
        <source>as printed; probably the larger of both is meant</source>
        <translation>wie gedruckt; wahrscheinlich ist der größere von beiden gemeint</translation>
    </message>
    <message>
        <source>at most 128 columns</source>
        <translation>höchstens 128 Spalten</translation>
    </message>
    <message>
        <source>at most 128</source>
        <translation>höchstens 128</translation>
    </message>
    <message>
        <source>at most 512 columns: one PSUM bank</source>
        <translation>höchstens 512 Spalten: eine PSUM-Bank</translation>
    </message>
    <message>
        <source>at most 512 elements of a partition</source>
        <translation>höchstens 512 Elemente einer Partition</translation>
    </message>
    <message>
        <source>at the rate of BF16</source>
        <translation>mit der Rate von BF16</translation>
    </message>
    <message>
        <source>at best, behind the matmul before</source>
        <translation>im besten Fall, hinter dem Matmul davor</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>unmittelbar nacheinander</translation>
    </message>
    <message>
        <source>bandwidth not documented</source>
        <translation>Bandbreite nicht dokumentiert</translation>
    </message>
    <message>
        <source>bank {}</source>
        <translation>Bank {}</translation>
    </message>
    <message>
        <source>between SBUF and PSUM</source>
        <translation>zwischen SBUF und PSUM</translation>
    </message>
    <message>
        <source>binary16: infinities and NaN in the largest exponent</source>
        <translation>binary16: Unendlich und NaN im größten Exponenten</translation>
    </message>
    <message>
        <source>binary32: infinities and NaN in the largest exponent</source>
        <translation>binary32: Unendlich und NaN im größten Exponenten</translation>
    </message>
    <message>
        <source>bits wide</source>
        <translation>Bit breit</translation>
    </message>
    <message>
        <source>chip {}</source>
        <translation>Chip {}</translation>
    </message>
    <message>
        <source>chips {}</source>
        <translation>Chips {}</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>copy and arithmetic with scalars: 16-bit types</source>
        <translation>Kopie und Arithmetik mit Skalaren: 16-Bit-Typen</translation>
    </message>
    <message>
        <source>copy with an address known at run time</source>
        <translation>Kopie mit einer erst zur Laufzeit bekannten Adresse</translation>
    </message>
    <message>
        <source>copy, tensor_scalar: 16-bit types, contiguous, from SBUF to SBUF</source>
        <translation>Kopie, tensor_scalar: 16-Bit-Typen, zusammenhängend, von SBUF zu SBUF</translation>
    </message>
    <message>
        <source>copy, tensor_scalar: 16-bit types, not contiguous or one side in PSUM</source>
        <translation>Kopie, tensor_scalar: 16-Bit-Typen, nicht zusammenhängend oder eine Seite im PSUM</translation>
    </message>
    <message>
        <source>data path</source>
        <translation>Datenpfad</translation>
    </message>
    <message>
        <source>depends on the instance</source>
        <translation>hängt von der Instanz ab</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>double rate in the tensor engine</source>
        <translation>doppelte Rate in der Tensor-Engine</translation>
    </message>
    <message>
        <source>e elements for each index</source>
        <translation>e Elemente je Index</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <source>four times as fast as on the scalar engine</source>
        <translation>viermal so schnell wie auf der Scalar-Engine</translation>
    </message>
    <message>
        <source>four times as fast</source>
        <translation>viermal so schnell</translation>
    </message>
    <message>
        <source>four times the rate of BF16</source>
        <translation>viermal die Rate von BF16</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>in the background</source>
        <translation>im Hintergrund</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>natively from here on</source>
        <translation>ab hier nativ</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>keine eigene Grenze</translation>
    </message>
    <message>
        <source>not after Trainium3</source>
        <translation>nach Trainium3 nicht mehr</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not on the page</source>
        <translation>nicht auf der Seite</translation>
    </message>
    <message>
        <source>one NeuronLink switch</source>
        <translation>ein NeuronLink-Switch</translation>
    </message>
    <message>
        <source>one link, per direction</source>
        <translation>ein Link, je Richtung</translation>
    </message>
    <message>
        <source>one operand in PSUM and one in SBUF, or BF16 add, subtract, multiply in SBUF</source>
        <translation>ein Operand im PSUM und einer im SBUF, oder BF16-Addition, -Subtraktion, -Multiplikation im SBUF</translation>
    </message>
    <message>
        <source>one setting of the configurable cFP8</source>
        <translation>eine Einstellung des konfigurierbaren cFP8</translation>
    </message>
    <message>
        <source>other chips</source>
        <translation>andere Chips</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>published runs</source>
        <translation>veröffentlichte Läufe</translation>
    </message>
    <message>
        <source>quantization to MX types</source>
        <translation>Quantisierung zu MX-Typen</translation>
    </message>
    <message>
        <source>range and special patterns of FP32</source>
        <translation>Wertebereich und besondere Muster von FP32</translation>
    </message>
    <message>
        <source>scale and bias included</source>
        <translation>Skala und Bias eingeschlossen</translation>
    </message>
    <message>
        <source>sequencer</source>
        <translation>Sequencer</translation>
    </message>
    <message>
        <source>size not documented</source>
        <translation>Größe nicht dokumentiert</translation>
    </message>
    <message>
        <source>tensor_tensor: 16-bit types, inputs in SBUF</source>
        <translation>tensor_tensor: 16-Bit-Typen, Eingaben im SBUF</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>the fewest NeuronLinks between two halves of the chips</source>
        <translation>die wenigsten NeuronLinks zwischen zwei Hälften der Chips</translation>
    </message>
    <message>
        <source>the model takes</source>
        <translation>das Modell belegt</translation>
    </message>
    <message>
        <source>the most NeuronLinks between two chips</source>
        <translation>die meisten NeuronLinks zwischen zwei Chips</translation>
    </message>
    <message>
        <source>the table names no engine</source>
        <translation>die Tabelle nennt keine Engine</translation>
    </message>
    <message>
        <source>the upper half of an FP32 value</source>
        <translation>die obere Hälfte eines FP32-Werts</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Drittquelle</translation>
    </message>
    <message>
        <source>training takes</source>
        <translation>das Training belegt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>transpose 32 × 32, shuffle</source>
        <translation>Transposition 32 × 32, Shuffle</translation>
    </message>
    <message>
        <source>transposition beside another matmul</source>
        <translation>Transposition neben einem anderen matmul</translation>
    </message>
    <message>
        <source>transposition of FP32</source>
        <translation>Transposition von FP32</translation>
    </message>
    <message>
        <source>twice as fast</source>
        <translation>doppelt so schnell</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <source>widened to MXFP8 before the array</source>
        <translation>vor dem Array zu MXFP8 erweitert</translation>
    </message>
    <message>
        <source>zero, 16-bit type</source>
        <translation>null, 16-Bit-Typ</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} channel {}</source>
        <translation>{}-Kanal {}</translation>
    </message>
    <message>
        <source>{} chip</source>
        <translation>{}-Chip</translation>
    </message>
    <message>
        <source>{} for all {}</source>
        <translation>{} für alle {}</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>{} insgesamt</translation>
    </message>
    <message>
        <source>{} in {} servers, {} NeuronLink switches</source>
        <translation>{} in {} Servern, {} NeuronLink-Switches</translation>
    </message>
    <message>
        <source>{} memory</source>
        <translation>{}-Speicher</translation>
    </message>
    <message>
        <source>{} of NeuronCore {}</source>
        <translation>{} von NeuronCore {}</translation>
    </message>
    <message>
        <source>{} of other chips</source>
        <translation>{} anderer Chips</translation>
    </message>
    <message>
        <source>{} of the {}</source>
        <translation>{} der {}</translation>
    </message>
    <message>
        <source>{} of {} vCPU</source>
        <translation>{} von {} vCPU</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} on {}: hardware fit {}; {} as of {}: {}.</source>
        <translation>{} auf {}: Eignung der Hardware {}; {} Stand {}: {}.</translation>
    </message>
    <message>
        <source>{} over {} NeuronCores</source>
        <translation>{} auf {} NeuronCores</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} geteilt durch {}</translation>
    </message>
    <message>
        <source>{} semaphores</source>
        <translation>{} Semaphore</translation>
    </message>
    <message>
        <source>{} servers, each a {}</source>
        <translation>{} Server, je: {}</translation>
    </message>
    <message>
        <source>{} stack {}</source>
        <translation>{}-Stapel {}</translation>
    </message>
    <message>
        <source>{} to the host</source>
        <translation>{} zum Host</translation>
    </message>
    <message>
        <source>{} tokens are more than the {} that the model was made for.</source>
        <translation>{} Tokens sind mehr als die {}, für die das Modell gemacht ist.</translation>
    </message>
    <message>
        <source>{} torus</source>
        <translation>{}-Torus</translation>
    </message>
    <message>
        <source>{} {}, {} of {} device memory{}.</source>
        <translation>{} {}, {} von {} Gerätespeicher{}.</translation>
    </message>
    <message>
        <source>{}, {} on {}</source>
        <translation>{}, {} an {}</translation>
    </message>
    <message>
        <source>{}: {} instances, each a {}, joined chip by chip in rings</source>
        <translation>{}: {} Instanzen, jede ein {}, Chip für Chip zu Ringen verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Line of {} chips</source>
        <translation>
            <numerusform>Kette aus {} Chip</numerusform>
            <numerusform>Kette aus {} Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ring of {} chips</source>
        <translation>
            <numerusform>Ring aus {} Chip</numerusform>
            <numerusform>Ring aus {} Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {} NeuronLinks together, per direction</source>
        <translation>
            <numerusform>von {} NeuronLink, je Richtung</numerusform>
            <numerusform>von {} NeuronLinks zusammen, je Richtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} EFA adapters</source>
        <translation>
            <numerusform>{} EFA-Adapter</numerusform>
            <numerusform>{} EFA-Adapter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} EFA adapters, {} each</source>
        <translation>
            <numerusform>{} EFA-Adapter mit {}</numerusform>
            <numerusform>{} EFA-Adapter mit je {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips at one switch</source>
        <translation>
            <numerusform>{} Chip an einem Switch</numerusform>
            <numerusform>{} Chips an einem Switch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips attached</source>
        <translation>
            <numerusform>{} Chip angeschlossen</numerusform>
            <numerusform>{} Chips angeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips without NeuronLink</source>
        <translation>
            <numerusform>{} Chip ohne NeuronLink</numerusform>
            <numerusform>{} Chips ohne NeuronLink</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips</source>
        <translation>
            <numerusform>{} Chip</numerusform>
            <numerusform>{} Chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} other chips of {}</source>
        <translation>
            <numerusform>{} anderer Chip mit {}</numerusform>
            <numerusform>{} andere Chips mit je {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} {} chips</source>
        <translation>
            <numerusform>{} {}-Chip</numerusform>
            <numerusform>{} {}-Chips</numerusform>
        </translation>
    </message>
    <message>
        <source>10p10u</source>
        <translation>10p10u</translation>
    </message>
    <message>
        <source>Algorithm bandwidth</source>
        <translation>Algorithmus-Bandbreite</translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation>All-Gather</translation>
    </message>
    <message>
        <source>All-reduce</source>
        <translation>All-Reduce</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation>All-to-All</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Bfloat16</source>
        <translation>Bfloat16</translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation>Bus-Bandbreite</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Collective communication engine</source>
        <translation>Collective Communication Engine</translation>
    </message>
    <message>
        <source>Configurable FP8</source>
        <translation>Konfigurierbares FP8</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>Kontextparallelität</translation>
    </message>
    <message>
        <source>Custom operators</source>
        <translation>Eigene Operatoren</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>Datenparallelität</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>EFA</source>
        <translation>EFA</translation>
    </message>
    <message>
        <source>ENA</source>
        <translation>ENA</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expertenparallelität</translation>
    </message>
    <message>
        <source>Flat ring</source>
        <translation>Flacher Ring</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Float32</source>
        <translation>Float32</translation>
    </message>
    <message>
        <source>Free dimension</source>
        <translation>Freie Dimension</translation>
    </message>
    <message>
        <source>Fully sharded data parallel</source>
        <translation>Vollständig verteilte Datenparallelität</translation>
    </message>
    <message>
        <source>HBM</source>
        <translation>HBM</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilization</source>
        <translation>Hardware FLOPs Utilization</translation>
    </message>
    <message>
        <source>Hierarchical algorithm</source>
        <translation>Hierarchischer Algorithmus</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Inf1</source>
        <translation>Inf1</translation>
    </message>
    <message>
        <source>Inf2</source>
        <translation>Inf2</translation>
    </message>
    <message>
        <source>Inferentia</source>
        <translation>Inferentia</translation>
    </message>
    <message>
        <source>Inferentia2</source>
        <translation>Inferentia2</translation>
    </message>
    <message>
        <source>Initiation interval</source>
        <translation>Initiierungsintervall</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>JBOG</source>
        <translation>JBOG</translation>
    </message>
    <message>
        <source>KangaRing</source>
        <translation>KangaRing</translation>
    </message>
    <message>
        <source>Line topology</source>
        <translation>Linientopologie</translation>
    </message>
    <message>
        <source>LoadStationary</source>
        <translation>LoadStationary</translation>
    </message>
    <message>
        <source>Logical NeuronCore</source>
        <translation>Logischer NeuronCore</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>MX formats</source>
        <translation>MX-Formate</translation>
    </message>
    <message>
        <source>Memory bandwidth utilization</source>
        <translation>Auslastung der Speicherbandbreite</translation>
    </message>
    <message>
        <source>Mesh algorithm</source>
        <translation>Mesh-Algorithmus</translation>
    </message>
    <message>
        <source>Model FLOPs utilization</source>
        <translation>Model FLOPs Utilization</translation>
    </message>
    <message>
        <source>Multi-stream CC</source>
        <translation>Multi-Stream-CC</translation>
    </message>
    <message>
        <source>MultiplyMoving</source>
        <translation>MultiplyMoving</translation>
    </message>
    <message>
        <source>NC_v3d</source>
        <translation>NC_v3d</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>Neuron Executable File Format</source>
        <translation>Neuron Executable File Format</translation>
    </message>
    <message>
        <source>Neuron Kernel Interface</source>
        <translation>Neuron Kernel Interface</translation>
    </message>
    <message>
        <source>Neuron Runtime</source>
        <translation>Neuron Runtime</translation>
    </message>
    <message>
        <source>Neuron Trace File Format</source>
        <translation>Neuron Trace File Format</translation>
    </message>
    <message>
        <source>NeuronCore Pipeline</source>
        <translation>NeuronCore Pipeline</translation>
    </message>
    <message>
        <source>NeuronCore-v1</source>
        <translation>NeuronCore-v1</translation>
    </message>
    <message>
        <source>NeuronCore-v2</source>
        <translation>NeuronCore-v2</translation>
    </message>
    <message>
        <source>NeuronCore-v3</source>
        <translation>NeuronCore-v3</translation>
    </message>
    <message>
        <source>NeuronCore-v4</source>
        <translation>NeuronCore-v4</translation>
    </message>
    <message>
        <source>NeuronLink-v1</source>
        <translation>NeuronLink-v1</translation>
    </message>
    <message>
        <source>NeuronLink-v2</source>
        <translation>NeuronLink-v2</translation>
    </message>
    <message>
        <source>NeuronLink-v3</source>
        <translation>NeuronLink-v3</translation>
    </message>
    <message>
        <source>NeuronLink-v4</source>
        <translation>NeuronLink-v4</translation>
    </message>
    <message>
        <source>NeuronSwitch-v1</source>
        <translation>NeuronSwitch-v1</translation>
    </message>
    <message>
        <source>NeuronX Distributed</source>
        <translation>NeuronX Distributed</translation>
    </message>
    <message>
        <source>PSUM</source>
        <translation>PSUM</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Permute</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline-Parallelität</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Read-add-write</source>
        <translation>Read-Add-Write</translation>
    </message>
    <message>
        <source>Recursive doubling and halving</source>
        <translation>Rekursives Verdoppeln und Halbieren</translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation>Reduce-Scatter</translation>
    </message>
    <message>
        <source>Replica group</source>
        <translation>Replikagruppe</translation>
    </message>
    <message>
        <source>Ring algorithm</source>
        <translation>Ring-Algorithmus</translation>
    </message>
    <message>
        <source>Ring channel</source>
        <translation>Ring-Kanal</translation>
    </message>
    <message>
        <source>Ring topology</source>
        <translation>Ringtopologie</translation>
    </message>
    <message>
        <source>Round to nearest even</source>
        <translation>Runden zum nächsten geraden Wert</translation>
    </message>
    <message>
        <source>S-engine</source>
        <translation>S-Engine</translation>
    </message>
    <message>
        <source>SBUF</source>
        <translation>SBUF</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Scratchpad</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>Semaphor</translation>
    </message>
    <message>
        <source>Software DGE</source>
        <translation>Software-DGE</translation>
    </message>
    <message>
        <source>Stochastic rounding</source>
        <translation>Stochastisches Runden</translation>
    </message>
    <message>
        <source>Structured sparsity</source>
        <translation>Strukturierte Sparsity</translation>
    </message>
    <message>
        <source>TOP_SP</source>
        <translation>TOP_SP</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensorparallelität</translation>
    </message>
    <message>
        <source>TensorFloat-32</source>
        <translation>TensorFloat-32</translation>
    </message>
    <message>
        <source>Tightly coupled memory</source>
        <translation>Tightly Coupled Memory</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Traffic shaping</source>
        <translation>Traffic Shaping</translation>
    </message>
    <message>
        <source>Trainium</source>
        <translation>Trainium</translation>
    </message>
    <message>
        <source>Trainium2</source>
        <translation>Trainium2</translation>
    </message>
    <message>
        <source>Trainium3</source>
        <translation>Trainium3</translation>
    </message>
    <message>
        <source>Trn1</source>
        <translation>Trn1</translation>
    </message>
    <message>
        <source>Trn2</source>
        <translation>Trn2</translation>
    </message>
    <message>
        <source>Trn3</source>
        <translation>Trn3</translation>
    </message>
    <message>
        <source>UltraCluster</source>
        <translation>UltraCluster</translation>
    </message>
    <message>
        <source>Virtual NeuronCore</source>
        <translation>Virtueller NeuronCore</translation>
    </message>
    <message>
        <source>Wrap-around link</source>
        <translation>Wrap-around-Link</translation>
    </message>
    <message>
        <source>b-link</source>
        <translation>b-Link</translation>
    </message>
    <message>
        <source>dI/dt throttling</source>
        <translation>dI/dt-Drosselung</translation>
    </message>
    <message>
        <source>{} GiB memory</source>
        <translation>{} GiB Speicher</translation>
    </message>
    <message>
        <source>Acceptable for short outputs alone, of about 128 tokens.</source>
        <translation>Nur für kurze Ausgaben von etwa 128 Tokens brauchbar.</translation>
    </message>
    <message>
        <source>Best with fewer than 100 boxes and a large ResNet backbone (50 or 101).</source>
        <translation>Am besten mit weniger als 100 Boxen und einem großen ResNet-Backbone (50 oder 101).</translation>
    </message>
    <message>
        <source>Detectron2 models usually cannot be traced by the JIT.</source>
        <translation>Detectron2-Modelle lassen sich vom JIT meist nicht tracen.</translation>
    </message>
    <message>
        <source>Not supported when the page was written.</source>
        <translation>Zur Zeit der Seite nicht unterstützt.</translation>
    </message>
    <message>
        <source>RoI Align runs on the CPU.</source>
        <translation>RoI Align läuft auf der CPU.</translation>
    </message>
    <message>
        <source>The decoder half has the limit of all decoders: one run for each output token.</source>
        <translation>Die Decoder-Hälfte hat die Grenze aller Decoder: ein Lauf je Ausgabetoken.</translation>
    </message>
    <message>
        <source>The decoder runs once for each output token and reads its weights from memory again each time.</source>
        <translation>Der Decoder läuft für jedes Ausgabetoken einmal und liest seine Gewichte jedes Mal neu aus dem Speicher.</translation>
    </message>
    <message>
        <source>The page was removed and nothing replaced it; it never covered Trainium2 or Trainium3.</source>
        <translation>Die Seite wurde ersatzlos entfernt; Trainium2 und Trainium3 hat sie nie behandelt.</translation>
    </message>
    <message>
        <source>The whole input is encoded at once, which spreads well over the cores.</source>
        <translation>Die ganze Eingabe wird auf einmal kodiert, was sich gut auf die Kerne verteilt.</translation>
    </message>
    <message>
        <source>Wrappers written by hand make some of them run.</source>
        <translation>Mit von Hand geschriebenen Wrappern laufen einige davon.</translation>
    </message>
    <message>
        <source>“Supported” means there that at least one model of the family ran.</source>
        <translation>„Unterstützt“ heißt dort, dass mindestens ein Modell der Familie lief.</translation>
    </message>
    <message>
        <source>25 Gbps over 1 adapter</source>
        <translation>25 Gbps auf 1 Adapter</translation>
    </message>
    <message>
        <source>NeuronCores of a logical core (LNC)</source>
        <translation>NeuronCores eines logischen Kerns (LNC)</translation>
    </message>
    <message>
        <source>the default; NEURON_LOGICAL_NC_CONFIG sets 1 or 2</source>
        <translation>Voreinstellung; NEURON_LOGICAL_NC_CONFIG setzt 1 oder 2</translation>
    </message>
    <message>
        <source>the page states the bandwidth of EFA alone, and one adapter is the least that carries it</source>
        <translation>die Seite nennt nur die Bandbreite von EFA, und ein Adapter ist das Wenigste, was sie trägt</translation>
    </message>
    <message>
        <source>Logical core {}</source>
        <translation>Logischer Kern {}</translation>
    </message>
    <message>
        <source>partition {}</source>
        <translation>Partition {}</translation>
    </message>
    <message>
        <source>{} · bank {}</source>
        <translation>{} · Bank {}</translation>
    </message>
    <message>
        <source>a an and are as at by can do does each for</source>
        <translation>das dem den der des ein eine einem einen einer für hat hier im ist mit sind über und vom von was welche welcher welches wie wo zu zum zur</translation>
    </message>
    <message>
        <source>many number count</source>
        <translation>viele anzahl zahl</translation>
    </message>
    <message>
        <source>CC-cores</source>
        <translation>CC-Cores</translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation>20 bis 40 %</translation>
    </message>
    <message>
        <source>40 to 60 %</source>
        <translation>40 bis 60 %</translation>
    </message>
    <message>
        <source>60 to 80 %</source>
        <translation>60 bis 80 %</translation>
    </message>
    <message>
        <source>80 to 95 %</source>
        <translation>80 bis 95 %</translation>
    </message>
    <message>
        <source>95 % and more</source>
        <translation>95 % und mehr</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>link below 20 % of its bandwidth</source>
        <translation>Verbindung unter 20 % ihrer Bandbreite</translation>
    </message>
    <message>
        <source>A known model is judged by the planner: it counts all that each NeuronCore holds under every legal plan of the whole machine. Where it knows no plan, the formulas judge.</source>
        <translation>Ein bekanntes Modell beurteilt der Planer: Er zählt alles, was jeder NeuronCore in jedem zulässigen Plan der ganzen Maschine hält. Wo er keinen Plan kennt, urteilen die Formeln.</translation>
    </message>
    <message>
        <source>Everything counted, even the best plan ({}) would take {} of a NeuronCore that has {}.</source>
        <translation>Alles gezählt, bräuchte selbst der beste Plan ({}) {} eines NeuronCores, der {} hat.</translation>
    </message>
    <message>
        <source>Everything counted, the best plan ({}) takes {} of the {} of a NeuronCore.</source>
        <translation>Alles gezählt, nimmt der beste Plan ({}) {} von den {} eines NeuronCores.</translation>
    </message>
    <message>
        <source>Everything counted, the best plan ({}) takes {} of the {} of a NeuronCore: little room for what the planner errs by.</source>
        <translation>Alles gezählt, nimmt der beste Plan ({}) {} von den {} eines NeuronCores: wenig Spielraum für das, was der Planer irren kann.</translation>
    </message>
    <message>
        <source>Loading the model takes about {} of host memory at once; a process can have {}.</source>
        <translation>Das Laden des Modells braucht etwa {} Hauptspeicher auf einmal; ein Prozess kann {} haben.</translation>
    </message>
    <message>
        <source>a machine, its price per hour and the day of it are expected: {}</source>
        <translation>erwartet werden eine Maschine, ihr Preis pro Stunde und dessen Tag: {}</translation>
    </message>
    <message>
        <source>no dated price known</source>
        <translation>kein datierter Preis bekannt</translation>
    </message>
    <message>
        <source>no machine is named “{}”; did you mean {}?</source>
        <translation>keine Maschine heißt „{}“; war {} gemeint?</translation>
    </message>
    <message>
        <source>no machine is named “{}”; the catalogue has {}</source>
        <translation>keine Maschine heißt „{}“; der Katalog kennt {}</translation>
    </message>
    <message>
        <source>the planner (neuron-atlas fit), its constants fitted to published runs</source>
        <translation>der Planer (neuron-atlas fit), seine Konstanten an veröffentlichte Läufe angepasst</translation>
    </message>
    <message>
        <source>your own price of {}</source>
        <translation>Ihr eigener Preis vom {}</translation>
    </message>
    <message>
        <source>yours, {}</source>
        <translation>Ihrer, {}</translation>
    </message>
    <message>
        <source>{} has a price already; give one for each</source>
        <translation>{} hat schon einen Preis; geben Sie für jede einen an</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} mit {}</translation>
    </message>
    <message>
        <source>“{}” is no day: year, month and day are expected, such as 2026-01-31</source>
        <translation>„{}“ ist kein Tag: erwartet werden Jahr, Monat und Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>“{}” is no price: a number above 0 is expected, such as 21.5</source>
        <translation>„{}“ ist kein Preis: erwartet wird eine Zahl über 0, etwa 21.5</translation>
    </message>
    <message>
        <source>Simulated from documented costs, with nothing fitted: no page states a measured product. Expect {} to {} times this time, by what whole models reached.</source>
        <translation>Aus dokumentierten Kosten simuliert, nichts ist angepasst: Keine Seite nennt ein gemessenes Produkt. Zu erwarten ist das {}- bis {}-Fache dieser Zeit, nach dem, was ganze Modelle erreichten.</translation>
    </message>
    <message>
        <source>Tensor engine, weights</source>
        <translation>Tensor-Engine, Gewichte</translation>
    </message>
    <message>
        <source>The tensor engine multiplies {} of the time</source>
        <translation>Die Tensor-Engine multipliziert {} der Zeit</translation>
    </message>
    <message>
        <source>The tensor engine waits {} of the time for a free PSUM bank</source>
        <translation>Die Tensor-Engine wartet {} der Zeit auf eine freie PSUM-Bank</translation>
    </message>
    <message>
        <source>The tensor engine waits {} of the time for data or for the last stores; the DMA engines are busy {}</source>
        <translation>Die Tensor-Engine wartet {} der Zeit auf Daten oder auf das letzte Speichern; die DMA-Engines sind {} ausgelastet</translation>
    </message>
    <message>
        <source>The tensor engine waits {} of the time for the other engines, of which the busiest works {}</source>
        <translation>Die Tensor-Engine wartet {} der Zeit auf die anderen Engines, von denen die eifrigste {} arbeitet</translation>
    </message>
    <message>
        <source>accumulate</source>
        <translation>aufsummieren</translation>
    </message>
    <message>
        <source>activate</source>
        <translation>aktivieren</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>blocks of {}x{}x{} tiles</source>
        <translation>Blöcke aus {}x{}x{} Kacheln</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>Keys und Values</translation>
    </message>
    <message>
        <source>load moving</source>
        <translation>bewegliche laden</translation>
    </message>
    <message>
        <source>load stationary</source>
        <translation>stehende laden</translation>
    </message>
    <message>
        <source>load values</source>
        <translation>Values laden</translation>
    </message>
    <message>
        <source>load weights</source>
        <translation>Gewichte laden</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>maskieren</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>moving blocks</source>
        <translation>bewegliche Blöcke</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>multiplizieren</translation>
    </message>
    <message>
        <source>normalize</source>
        <translation>normalisieren</translation>
    </message>
    <message>
        <source>partial sums</source>
        <translation>Teilsummen</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>Kehrwert</translation>
    </message>
    <message>
        <source>rescale</source>
        <translation>skalieren</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>rows to normalize</source>
        <translation>zu normalisierende Zeilen</translation>
    </message>
    <message>
        <source>scores and probabilities</source>
        <translation>Scores und Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>stationary blocks</source>
        <translation>stehende Blöcke</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>store</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>tile {}x{}x{}</source>
        <translation>Kachel {}x{}x{}</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>transponieren</translation>
    </message>
    <message numerus="yes">
        <source>{} buffers</source>
        <translation>
            <numerusform>{} Puffer</numerusform>
            <numerusform>{} Puffer</numerusform>
        </translation>
    </message>
</context>
</TS>
