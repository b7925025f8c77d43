<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest &amp;paths between two chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Neuron Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing at something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what it is joined to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a chip, a link or another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection, or take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click on two chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest paths between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into a chip or a part, zoom to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the neighbor on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the neighbor on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or last chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the selected chip or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading, close a message or a page, go up, clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torus:4x4x4 and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a machine described by a line; also ring:12, line:16, switch:64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the field to the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 on or off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host CPUs and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, wrap-around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · bandwidth per direction %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NeuronLinks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PCIe ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln EFA links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ENA links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula, cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction costs for N = %L1 elements of P = %L2 partitions, S = %L3 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page that is read here states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in catalogue files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>≠ Sources disagree: %Ln readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitDetails</name>
    <message>
        <source>The hardware suits this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware suits this family within limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware does not suit this family well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported with limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented: the guidelines never covered this generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last version, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical: as of %1, removed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date with the name of its month, as QLocale::toString() wants it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sign 1 bit, exponent %2, mantissa %3; %4; stores %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest above zero, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias of the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCores that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented by Neuron. Shown here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sign, %1 exponent and %2 mantissa bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to the power of 8 bits less 127, shared by 32 values; here one value has it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias and special patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>In the source&apos;s own unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived by calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page states this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1
How it is known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is quoted here: the figures follow from the machine&apos;s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter, hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links across the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per direction: the links that a cut into two halves crosses at least, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link, per direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links are described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described by a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth per direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a link carries; no page confirms that this one exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, some page implies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing joins the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of shortest paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest link of a path, per direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that no page confirms are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths, chip by chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this path alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the first path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one thing to see where its figures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one thing to see its links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page gives a figure for this part alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North, west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South, east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says more of this part than where it is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No machine is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing joins the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 shortest paths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 · bottleneck %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NeuronLinks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PCIe roots and switches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln EFA</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::AboutDialog</name>
    <message>
        <source>About Neuron Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Atlas %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interactive atlas of AWS Neuron hardware: every Inf1, Inf2, Trn1, Trn2 and Trn3 machine as a diagram with figures and their sources.

The figures come from public documentation; where pages disagree, all readings are kept and the choice is explained. Not a product of AWS.

Set in Inter and DejaVu Sans Mono. Made with Qt; the program is distributed under the GPL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::app::ExportDialog</name>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, lines and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page that fits the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that the picture goes to, such as trn1.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::app::MainWindow</name>
    <message>
        <source>Neuron Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 · Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which was shown last, is no longer known; %2 is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBM bandwidth of Trainium2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KangaRing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trn2.48xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Neuron Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine in the library, or correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a machine to see how it is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a picture of %L1 × %L2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::app::Pages</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::app::TopBar</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the family %1 in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviceList</name>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Source: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines by verdict, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviserForm</name>
    <message>
        <source>“%1” is not a whole number from 1; 2048 would be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 7B, 70e9, 1.5T or 110M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that the KV cache holds: prompt and answer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three count the KV cache; without them it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family: guidelines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As described below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviserPanel</name>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device memory needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of device memory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which machine fits a model?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::BarChart</name>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparePage</name>
    <message>
        <source>Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCores v1 to v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every NeuronCore generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what all of them say alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV, Markdown or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare NeuronCores v1 to v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add machines, chips or NeuronCores to see them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second one to compare %1 with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure to see it as bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name must end in .csv, .md or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Markdown (*.md);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparisonModel</name>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::ComparisonTable</name>
    <message>
        <source>Figures side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::DiagramBoard</name>
    <message>
        <source>Diagrams side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is too large to draw beside others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::DiagramCanvas</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::EnginePage</name>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, elements of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, columns that stay in the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements &amp;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions &amp;P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns &amp;S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines of this generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::FactsPage</name>
    <message>
        <source>expected a file name that ends in .csv, .md or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the figures that are shown as CSV, Markdown or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the figures speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine, chip or NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only figures that are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure matches. Fewer words, or another chip, show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Markdown (*.md);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures with their sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::FitMatrix</name>
    <message>
        <source>Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model families and NeuronCore generations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::FitPage</name>
    <message>
        <source>Model architecture fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guidelines say of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term matches. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms, A to Z</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::HierarchyPage</name>
    <message>
        <source>not shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of one NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip or machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide what several NeuronCores share among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::InspectorDelegate</name>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to what is selected (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::LayerBar</name>
    <message>
        <source>NeuronLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::LegendPanel</name>
    <message>
        <source>NeuronLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are per link and direction. A click on the heading folds the legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbor of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived by calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::LevelList</name>
    <message>
        <source>share of a NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a machine, or describe one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a machine or chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words filter the list. A line such as torus:4x4x4 or ring:12 and Enter draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter checks this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine matches. A line such as torus:4x4 or ring:12 draws one that is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine in the library matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter draws %Ln chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter opens the first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryTree</name>
    <message>
        <source>chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::MessageCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::NumberLine</name>
    <message>
        <source>Drag the value. Wheel, + and − zoom; arrows move the value, with Shift to the next tick; F shows its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number line of %1: %2 goes to %3 to nearest even, to %4 toward zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value here: zoom out with − or the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many values to draw: zoom in with + or the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to nearest even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toward zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::NumbersPage</name>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number such as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::PlayBar</name>
    <message>
        <source>Data paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation whose data path is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a data path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::RadarChart</name>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three of the main figures are stated as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::SearchPalette</name>
    <message>
        <source>Up and Down choose, Enter opens, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBM bandwidth of Trainium2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many chips in inf2.48xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA of trn1.32xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for machines, parts, figures, terms and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a machine, part, figure, term or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines, chips, parts, figures, terms and commands, by any of their words. For instance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words find more. These questions have answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SubjectBar</name>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a new comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln can be compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SubjectHeader</name>
    <message>
        <source>≠ differs, × ratio to the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::TermCard</name>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::views::Toast</name>
    <message>
        <source>Do what the message proposes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>1,024 GB/s over 4 neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,600 FLOP per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,600 Gbps over 16 adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 chips of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12,800 Gbps over 64 chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 partitions of 224 KiB are 28 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 × 192 KiB are the 24 MiB of the SBUF; 256 KiB is the distance between partitions in the address space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 × 224 KiB are the 28 MiB of the SBUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 × 27.2 GB/s are the 3.5 TB/s of the chip; the 23 B/ns of the tables look like what a kernel achieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 × 38.4 GB/s = 4.92 TB/s; computes on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 × 38.4 GB/s are the 4.9 TB/s of the chip; the 33 B/ns of the tables look like what a kernel achieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>144 GiB over 4 stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>144 chips of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 KiB over 8 banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 chips of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 chips of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 chips of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 on a chip of 8 NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 × 17 B/ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 × 23 B/ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 × 33 B/ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,500 FLOP per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-D torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 GB/s over 2 neighbors, if 256 is their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27.2 GB/s is the peak; the 17 B/ns of the tables look like what a kernel achieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28,800 Gbps over 144 chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 for each NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 GiB over 2 stacks; aws-neuron-driver fca19f7, v2/address_map.h agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 MiB over 128 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 engines of 27.2 GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 lanes of 16 bits or 64 of 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit lanes of a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit values in a PSUM bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>384 GiB/s over 4 neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 chips of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 16 adapters of 200 Gbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-D hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 chips of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 chips of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 chips over 4 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>768 GiB/s over 4 neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>800 Gbps over 8 adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96 GiB over 4 stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 4 × 4 torus and a 4-D hypercube are the same graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip offers eight logical cores, a trn2.48xlarge 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip offers four logical cores, a trn2.48xlarge 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collective algorithm in which every rank writes directly to all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collective algorithm of log2(N) steps in which pairs of ranks exchange parts that double or halve with each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collective algorithm that passes chunks around a cycle of N ranks in N − 1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collective in two stages, one inside each node and one between the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter of a NeuronCore on which its sequencers wait for one another and for transfers to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A current limiter of Trn2 and Trn3: after a pause the tensor engine starts near half of its speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature of DMA from NeuronCore-v4 on: transfers belong to one of four service classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature of Inf1: a model is spread over cores and its weights stay on the chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature of NeuronCore-v4: DMA adds what arrives to what the SBUF already holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid whose rows and columns close into rings; 4 by 4 on Trn1 and Trn2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of accelerators in a Trn3 Gen2 UltraServer. Release notes name it and do not explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of descriptors that a DMA engine works off in order. Each engine has 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that EC2 rents out: a host with some number of chips, named by family and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory of 2 MiB beside the tensor engine that can add what arrives to what is there: 128 partitions of 8 banks of 2 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant of a collective: one logical NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, the driver and neuron-ls show no link between the ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A processor socket of the host with the memory and the PCIe buses next to it. A chip reaches the memory of its own node with fewer steps than that of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of a Trainium2 chip in the driver&apos;s count: two NeuronCores, one HBM stack, 32 DMA engines and one NeuronLink of the torus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request enters at the first core; what that core computes goes on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring over half of the ranks: each primary also serves a secondary on its chip by writing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the SBUF or the PSUM and the axis along which a tile is worked on in parallel; there are 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequencer without a data path: it starts DMA transfers and keeps the other engines in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single ring through all ranks of all nodes. Only Trn1 uses it, for large messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small processor that takes a collective step by step and drives its DMA rings. Trainium2 has two for each NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A systolic array of 128 by 128 processing elements that multiplies matrices. It reads its operands from the SBUF and writes the products to the PSUM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very large EFA network of Trn1 and Trn1n instances with more than 100,000 chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 2 GB of weights the compilers of torch-neuron and TensorFlow 1.x run into a limit of protobuf; TensorFlow 2.x has beta support since release 2.5.0. A limit of the compiler, not of the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessors reach the elements of a tensor one at a time, as streams, or in pieces copied to the processor&apos;s own memory; the first is the slowest and works on a single processor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a small number to a large one can thus change nothing, however often: 1024 plus 0.5 is 1024 in FP16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operations that were executed divided by the peak; never less than the model FLOPs utilization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce between ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An eighth of a PSUM partition: 2 KiB, or 512 values of 32 bits. One matrix multiplication writes within one bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine of 128 lanes for functions of one element at a time, with a multiply-add before the function and, if wanted, a running sum after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine of 128 lanes for results that depend on several inputs, such as reductions and normalization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine that copies data between memories without help from the compute engines: 16 for each NeuronCore from NeuronCore-v2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine&apos;s sequencer writes to a CC-core: the collective may start, and the engines go on with other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent compute core of a chip with engines and on-chip memories of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most M of every N weights in a row are not zero, which NeuronCore-v3 and NeuronCore-v4 turn into up to four times the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B/ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 and FP16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 can also accumulate in the PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16, FP16 and FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of a DMA engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of an EFA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of the 16 DMA engines of a NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of the built-in DMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth per link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth to the host memory, order of magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between racks, per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between servers of a rack, per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between servers, per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between servers, per neighbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits in a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pages print the same table; the second name appears nowhere else. A tutorial also names a trn2.12xlarge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both use the same 24 GB memory bank and address it alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC-Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips in a row whose last is joined to the first, so that every chip has two neighbors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips in a row, each joined to the next. The two ends have one neighbor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips in an UltraCluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that arrive are combined with this rank&apos;s own until it holds one share of the sum: a reduce-scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectives across instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the model work on different data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core groups (S-engines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom operators on GPSIMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA descriptors made by code on the GPSIMD engine. Gather and scatter need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines read the elements from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines read the rows from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines read the sums from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines read the tiles from device memory and write them to the SBUF, each engine to its eight partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines take the normalized rows from the SBUF to device memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines take the result from the SBUF to device memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines take this rank&apos;s buffer from the SBUF to device memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engines with those to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA service classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel with the parameters spread over the ranks and gathered layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal gigabytes agree with the 0.8 TB/s of the comparison in trainium2.rst; the unit is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated hardware that runs collectives while the compute engines go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor generation engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device memory that a compiled program sets aside for intermediate tensors and for what does not fit on the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 family built on Inferentia, with 1, 4 or 16 chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 family built on Inferentia2, with 1, 6 or 12 chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 family built on Trainium, with 1 or 16 chips. Trn1n is the same machine with twice the network bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 family built on Trainium2: 16 chips in an instance, 64 in an UltraServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2 family built on Trainium3, offered as UltraServers of 64 or 144 chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA per rank, logical cores of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA per rank, logical cores of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each core holds the weights of its piece in its own on-chip memory, so that no request waits for the chip&apos;s DRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each generation adds types: first 32 and 16 bits, then TF32 and the configurable 8-bit cFP8, then 8 bits at double rate, then blocks with a shared scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each physical NeuronCore appears to software by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight programmable processors with vectors of 512 bits, for custom operators and work that is too irregular for the other engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder-decoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every generation rounds to the nearest value that the type has; from the middle it goes to the one whose last bit is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every physical core is a logical one; tools name it NC_v3 on Trainium2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rank ends with the inputs of all, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rank ends with the reduction, such as the sum, of all inputs. A reduce-scatter followed by an all-gather does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rank sends a different block to each of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rank sends to one rank and receives from one. Only circular patterns are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16, BF16 and TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8, FP16, BF16 and TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First generation of the core, found in Inferentia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers of 8 bits whose split between exponent and fraction can be chosen: e5m2, e4m3 or e3m4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 5 exponent and 10 fraction bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 10 fraction bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 23 fraction bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers with 1 sign, 8 exponent and 7 fraction bits: the range of Float32 at half of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point operations per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four stacks of 24 GiB are the 96 GiB of the chip; 32 GB for each of 8 NeuronCores would be 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth generation of the core, found in Trainium3. It brought the MX data types and read-add-write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GpSimd engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graviton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware that writes DMA descriptors when they are needed: two for each NeuronCore from NeuronCore-v3 on. Before it, and for gather and scatter, the GPSIMD engine does that in software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a request waits for the first token of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inf2 added; inference supported, also in TensorFlow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inf2 added; inference supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inf2 added; training supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferentia is documented for inference only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferentia2 is documented as an inference chip; the guidelines’ training column is about the NeuronCore that it shares with Trainium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a server, per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of an engine to SBUF or PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins the parts to one mean and one variance for each row (bn_aggr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It multiplies by the learned scale and adds the learned shift (tensor_tensor).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It multiplies by the scale, adds the bias and applies the function in the same pass, and writes the tile back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on the GPSIMD engine: eight processors of 512 bits, each with 64 KB of memory that answers after three cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the local memory, in cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that follow each other stand on different cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries for training and inference on many cores: Core, Training and Inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local NVMe storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local memory of a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical NeuronCores (two physical cores each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical NeuronCores of one (LNC = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical NeuronCores of two (LNC = 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix multiplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model architecture fit guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in neuron-ls samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network latency between device memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v1 has FP32, FP16 and BF16; its tensor engine takes INT8 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v2 adds TF32 and cFP8: 8 bits that are split as e5m2, e4m3 or e3m4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v3 multiplies FP8 in e4m3 and e5m2 at twice the rate of BF16; e3m4 runs at the rate of BF16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v4 adds MXFP8 and MXFP4, where 32 values share a scale of 8 bits; MXFP4 is widened to MXFP8 before the array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-chip memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accelerator package: an Inferentia or Trainium with its NeuronCores and device memory. The documentation and the software call it a Neuron device and number it from 0 in each instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link on the way from a chip to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model is spread over several NeuronCores; each keeps its share of the weights on the chip while requests pass from core to core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several cycles that a ring algorithm runs side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the eight processors of the GPSIMD engine: 512 bits wide, with a memory of its own, each for 16 partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two physical cores that software sees as a single one, on Trn2 and Trn3. Two is the default. The setting that chooses has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations for each byte that goes to or from the device memory. Low intensity means that memory, not compute, sets the pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators before and after it in the model run on the other engines as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators that a user writes in C++. They run on the GPSIMD engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators that people write in C++ run on the eight processors of the GPSIMD engine, on NeuronCore-v2 alone; the feature is only maintained since release 2.33, and NKI takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM bandwidth, order of magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM banks per partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM per partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions per processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical links to a neighbor in another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products are summed up on the way and land in a bank of the PSUM; further tiles along the contraction add to what lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated for Trainium alone: everything on the roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated for Trainium alone: training supported, TensorFlow on the roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated good and supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated good, on the roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that a type cannot hold go to the nearest value, ties to even; from NeuronCore-v2 on they can be rounded at random instead, in proportion to the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings per DMA engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding up or down by chance, the nearer value with the greater one; from NeuronCore-v2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF address stride of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF bandwidth, order of magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF of all NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF partitions per DMA engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF per partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalar engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second generation of the core, found in Trainium and Inferentia2. It brought the GPSIMD engine and stochastic rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaphores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several collectives under way at once on different CC-cores, up to four for a logical core of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several instances whose chips are joined by NeuronLink, so that collectives need no network among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of the eight processors can run the operator at once, each on its share of the elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked DRAM in the package, the device memory of every chip from Inferentia2 and Trainium on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks or channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of an SBUF or PSUM access, in cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic rounding goes up or down at random, the more often to a neighbor the nearer it is: small additions add up on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums are kept in FP32 in the PSUM; on NeuronCore-v4 they may be kept in BF16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported in PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS network fabric behind Trn2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CC-core starts DMA transfers that send chunks of the buffer to other ranks, on the chip or over NeuronLink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CC-core tells the waiting engine by a semaphore, and the sum can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HBM bandwidth that was achieved divided by the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UltraServer table agrees: 313.6 TB/s over 64 chips are 4.9 TB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter of an instance&apos;s ordinary network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm bandwidth times a factor of the operation, so that it can be compared with the speed of a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis of a tile that lies inside a partition and is worked through over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus between the host and its chips, adapters and storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of a collective divided by the time it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip figure is the sum of both kinds of links: 1,024 + 256 = 1,280 GB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip of Trn2: eight NeuronCore-v3 that can be joined in pairs to logical cores, and four HBM stacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip of Trn3: eight NeuronCore-v4 with MX data types. It comes in UltraServers whose chips meet in switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip page and the driver (two per NeuronCore) say 16; the kernel guide and the pictures count 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip page says 16; the kernel guide and the pictures count 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiler cuts the model into as many pieces as --neuroncore-pipeline-cores names, one for each NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycles between the starts of two instructions in a row. The cost of a long sequence follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default rounding of every core: to the nearest value, and to the even one of two that are equally near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver&apos;s name for the blocks that correspond to CC-cores: 6 on chips with NeuronCore-v2, 16 on Trainium2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver&apos;s word for the links of a Trainium2 chip to the neighboring servers of its UltraServer, two to each neighbor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts of a mixture model stand on different ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a compiled program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a profile that was taken on a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first AWS machine-learning chip, made for inference alone: four NeuronCore-v1 beside DRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first chip for training as well as inference: two NeuronCore-v2, HBM and four NeuronLink ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Inf1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn1 and Inf2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation of NeuronLink in Trn3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of all ranks are reduced, and each rank keeps one block of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruction that places a tile in the tensor engine&apos;s array, where it stays while others stream through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruction that streams a tile through the tensor engine&apos;s array and multiplies it by the tile that stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel guide rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language and compiler in which the engines are programmed directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large memory of a chip, outside of its NeuronCores: HBM in most chips, DRAM in Inferentia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the model are split across cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that loads compiled programs onto the chips and runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from the last chip of a row or column of a torus back to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that joins chips directly, without the host or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory on a NeuronCore, managed by software: 128 partitions of 192, 224 or 256 KiB, depending on the generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean time between tokens after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microscaling formats of the OCP, MXFP8 and MXFP4: 32 values share one scale of 8 bits. NeuronCore-v4 was the first to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most hops that any two chips of a machine are apart on a shortest way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moving tile streams through the array, one column a cycle, up to 512 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network adapter with remote direct memory access (RDMA) through which the chips of different instances exchange data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of cores is the least that holds the whole model; the page suggests 4 × round(weights / 20,000,000) to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older name of the logical NeuronCore. NEURON_RT_VIRTUAL_CORE_SIZE set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations that the model needs divided by what the chips could do at their peak in the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator is a pair of C++ functions that PyTorch calls by name: one gives the shape of the result and runs on the host, the other computes and is compiled for the NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page adds 0.5 to 1024 in FP16 2,048 times: 1024 remains to nearest even, 2056 results stochastically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the chip says so; 32 × 27.2 GB/s give 0.87 TB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the chip says so; eight NeuronCores give another total. Kernels are bound by the figures of a NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the chip says so; it exceeds eight NeuronCores as if the other engines were counted too. Kernels are bound by the figures of a NeuronCore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the chip says so; no two of the three agree. Simulations use the figures of each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the chip says so; the tensor engines alone give a little less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of today says so, and the picture draws two links of 16 GiB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of today says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of today says so; the kernel guide lists no INT8 matrix product for this generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of today says so; the older text counted operations per cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of an engine that fetches its instructions and issues them, waiting for and raising semaphores on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture draws no link between the ends; no neuron-ls sample settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece of a tensor that moves in one step of a collective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place on a chip where one NeuronLink ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private memory of each processor of the GPSIMD engine, 64 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processors, memory and PCIe tree of an instance, to which its chips are attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranks that take part in one collective together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime&apos;s own word for an accelerator chip. It shows up in its release notes and header files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scalar engine reads a tile, one element of each partition in a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scalar engine turns each variance into one over the square root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second inference chip: two NeuronCore-v2 and HBM. It shares its cores with Trainium, so the documentation often treats the two together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section on connectivity describes the second generation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence is split across ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are passed on until every rank has all of them: an all-gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification table of the UltraServers says so; no two of the three agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification table of today says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification table of today says so; the picture still shows a value that the tables corrected in 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stationary tile, at most 128 by 128, is loaded from the SBUF into the array of the tensor engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch, based on PCIe, in which the Trainium3 chips of a server or a rack meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch both matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer asks a descriptor generation engine for the transfers that fetch the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch both matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync engine&apos;s sequencer starts the prepared transfers that fetch the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of today says so, and the picture labels each link with 16 GiB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of today says so, and the picture labels each of the two links with 96 GiB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of today says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table repeats the figure of one instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable NEURON_LOGICAL_NC_CONFIG of the runtime and the option -lnc of the compiler must both say 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable NEURON_LOGICAL_NC_CONFIG of the runtime and the option -lnc of the compiler must both say 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable NEURON_RT_STOCHASTIC_ROUNDING_EN chooses: 0 for nearest even, 1 for stochastic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector engine goes over each row once and keeps its counts, means and variances in parts of at most 512 elements (bn_stats).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector engine moves the finished sums to the SBUF and casts them to the wanted type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector engine subtracts the mean and multiplies by that factor in one pass (tensor_scalar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third generation of the core, found in Trainium2. It brought descriptor generation in hardware and structured sparsity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer decoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn2 UltraServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn3 Gen1 UltraServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn3 Gen2 UltraServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cores still share a 24 GB memory bank, and each may use all of it: what one takes the other lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two neighboring cores form one logical core; tools name it NC_v3d on Trainium2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two physical NeuronCores appear to software as one with a common address space; this is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to four collectives can be under way on one logical core, since each physical core brings two CC-cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the links across the narrowest cut of a machine into two halves carry together. It limits whatever all chips send to all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the software calls a logical core made of two NeuronCore-v3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a model needs more than the four cores of a chip, NeuronLink carries the values to the next chip; up to 16 chips, 64 cores, can take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a core works on one request the core before it takes the next: all are busy without batching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width for 16-bit types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With structured sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers on the two cores reach each other&apos;s tensors and do collectives between them without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stack of 24 GiB shared by 2 NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts as 256 × 128 for doubled FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts as 512 × 128 for MX types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in neuroncore-batching.rst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in nki-dma-overview.rst § Performance Considerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both directions together, 153 GB/s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison with Trainium2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compresses and decompresses on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn for a generic device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn for inf1.24xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn for inf2.48xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each a trn2u.48xlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each with 2 NeuronCores, 1 HBM stack, 32 DMA engines and 1 torus link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east and west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight NeuronCores of 158</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight NeuronCores of 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight NeuronCores of 315</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight NeuronCores of 316</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight NeuronCores of 79</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements/cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five PCIe Gen6 x8 links to the switch of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four PCIe Gen6 x8 links to the switch of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ib_write_lat, smallest packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 2 × 128, out 1 × 128 elements per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 4 × 128 (FP8), 2 × 128 (BF16, FP16) or 5 × 128 (sparse), out 1 × 128 elements per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 8 × 128 (MXFP8), 2 × 128 (other types) or 5 × 128 (sparse), out 1 × 128 elements per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, a single chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all Inf1 and Inf2 sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one chip of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column for FP8, FP16, BF16 and TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each of the four engines and the Sync engine, as in NeuronCore-v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more in each direction between host and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per engine and one of its own for synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 100,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed as 96 GB, by which neuron-ls means GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor i serves partitions 16i to 16i + 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so do aws-neuron-driver fca19f7, v2/neuron_dhal_v2.c and the page on collective communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of 256, 320 and 128 GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the architecture page says over 90; 2 × 128 × 128 × 2.8 GHz = 91.75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configurable cFP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the documentation only names the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel guide lists no INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel guide: always FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes speak of two ranks per chip, one per die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page names FP16 and BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has one heading less than columns; the column is NeuronLink per device by its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the four neighbors inside the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered by the sequencers of the scalar and the sync engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two DDR channels; aws-neuron-driver fca19f7, v1/address_map.h agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two direct PCIe Gen6 x8 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two more in each direction between host and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two per NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tensor engines of 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tensor engines of 92</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 16 chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 64 chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one instance only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16i to 16i + 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 64 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × {} layers × {} heads × {} × {} tokens × {} × {} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 dimensions; sizes of 16 bits without sign, strides of 16 bits with sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 elements of a partition in a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 of 32 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64K in SBUF, 4K in PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; at most {} can be used ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; between {} and {} it depends on what the formula leaves out ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; up to {} there is room ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access along the free axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up the products of the tensor engine until another engine takes the sums away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 in and out, add or maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16, subtract then multiply, N even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection, in NeuronLinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC-core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling takes about {} of host memory, twice the weights, and there are {}; compile on a larger machine and load the result here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the NeuronLinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraction of one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMA ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor generation engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter, in hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E2M1 elements, one power of two for 32 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E4M3 elements, one power of two for 32 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E4M3: no infinity, all ones is NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E5M2 elements, one power of two for 32 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E5M2: infinities and NaN in the largest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8E3M4: infinities and NaN in the largest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8E4M3: infinities and NaN in the largest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 in double rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPSIMD engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPSIMD processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the tiles that the engines work on; the program decides what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K = P, at most 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps weights, activations and caches; DMA engines move tiles from here to the SBUF and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: activations, scratchpad, code, DMA rings, buffers of collectives and what a framework keeps on every core. For them {} of device memory stay free in “fits”, {} at least in “tight”: published runs of inference on {} lie between; for other NeuronCores and for training this is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink switch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink, between planes or servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink, wrap-around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLinks, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page states how fast {} computes in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page states the device memory; {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy of everything over the whole machine. Each further replica adds its weights and gradients; ZeRO keeps the optimizer single.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe bus {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe root {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe switch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions of processor i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares batches, keeps checkpoints and what does not fit on the chips; all of it crosses PCIe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per hour and TFLOPS of BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached over EFA, when a job is larger than one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached over NeuronLink, for collectives and for models that are split among the chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row tiles, finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over {} of them, each would hold {}; {} of EFA join one to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationary matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KV cache is left out: it takes layers, KV heads and head size to count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The historical guidelines do not cover {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UltraServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and KV cache take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a family of models the guidelines have no say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 64 partitions: 0; from 33 to 64: 0 or 64; up to 32: 0, 32, 64 or 96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumed margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as printed; probably the larger of both is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 128 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 512 columns: one PSUM bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 512 elements of a partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the rate of BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between SBUF and PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary16: infinities and NaN in the largest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary32: infinities and NaN in the largest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy and arithmetic with scalars: 16-bit types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy with an address known at run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, tensor_scalar: 16-bit types, contiguous, from SBUF to SBUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, tensor_scalar: 16-bit types, not contiguous or one side in PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double rate in the tensor engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e elements for each index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four times as fast as on the scalar engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four times the rate of BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natively from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after Trainium3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one NeuronLink switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one link, per direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one operand in PSUM and one in SBUF, or BF16 add, subtract, multiply in SBUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one setting of the configurable cFP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantization to MX types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range and special patterns of FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale and bias included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor_tensor: 16-bit types, inputs in SBUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fewest NeuronLinks between two halves of the chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most NeuronLinks between two chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table names no engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper half of an FP32 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transpose 32 × 32, shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposition beside another matmul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposition of FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widened to MXFP8 before the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero, 16-bit type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} channel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {} servers, {} NeuronLink switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of NeuronCore {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of other chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}: hardware fit {}; {} as of {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over {} NeuronCores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} semaphores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} servers, each a {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stack {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens are more than the {} that the model was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}, {} of {} device memory{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} instances, each a {}, joined chip by chip in rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line of {} chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ring of {} chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {} NeuronLinks together, per direction</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} EFA adapters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} EFA adapters, {} each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips at one switch</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips without NeuronLink</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} other chips of {}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} {} chips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>10p10u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collective communication engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurable FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully sharded data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware FLOPs utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchical algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inf1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inf2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferentia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferentia2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiation interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JBOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KangaRing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoadStationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOPs utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-stream CC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiplyMoving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NC_v3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Executable File Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Kernel Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Trace File Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronCore-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink-v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink-v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink-v3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronLink-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronSwitch-v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuronX Distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-add-write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursive doubling and halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to nearest even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software DGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP_SP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFloat-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightly coupled memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic shaping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainium2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainium3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trn3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UltraCluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual NeuronCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-around link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b-link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dI/dt throttling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
