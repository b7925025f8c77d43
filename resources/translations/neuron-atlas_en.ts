<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Describe</name>
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
            <numerusform>%Ln PCIe port</numerusform>
            <numerusform>%Ln PCIe ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln EFA links</source>
        <translation>
            <numerusform>%Ln EFA link</numerusform>
            <numerusform>%Ln EFA links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ENA links</source>
        <translation>
            <numerusform>%Ln ENA link</numerusform>
            <numerusform>%Ln ENA links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chips</source>
        <translation>
            <numerusform>%Ln chip</numerusform>
            <numerusform>%Ln chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of chips</source>
        <translation>
            <numerusform>%Ln part of a chip</numerusform>
            <numerusform>%Ln parts of chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the host</source>
        <translation>
            <numerusform>%Ln part of the host</numerusform>
            <numerusform>%Ln parts of the host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>≠ Sources disagree: %Ln readings</source>
        <translation>
            <numerusform>≠ Sources disagree: %Ln reading</numerusform>
            <numerusform>≠ Sources disagree: %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%1 shortest paths</source>
        <translation>
            <numerusform>%1 shortest path</numerusform>
            <numerusform>%1 shortest paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln hop</numerusform>
            <numerusform>%Ln hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chips</source>
        <translation>
            <numerusform>%Ln chip</numerusform>
            <numerusform>%Ln chips</numerusform>
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
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PCIe roots and switches</source>
        <translation>
            <numerusform>%Ln PCIe root</numerusform>
            <numerusform>%Ln PCIe roots and switches</numerusform>
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
    <name>TraceCard</name>
    <message numerus="yes">
        <source>%1: %Ln readings</source>
        <translation>
            <numerusform>%1: %Ln reading</numerusform>
            <numerusform>%1: %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::ExportDialog</name>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::MainWindow</name>
    <message numerus="yes">
        <source>%1, %Ln chips</source>
        <translation>
            <numerusform>%1, %Ln chip</numerusform>
            <numerusform>%1, %Ln chips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::app::StoryMode</name>
    <message numerus="yes">
        <source>Tour of %Ln slides</source>
        <translation>
            <numerusform>Tour of %Ln slide</numerusform>
            <numerusform>Tour of %Ln slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::AdviceList</name>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::FactsPage</name>
    <message numerus="yes">
        <source>%Ln figures with their sources</source>
        <translation>
            <numerusform>%Ln figure with its source</numerusform>
            <numerusform>%Ln figures with their sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln figures</source>
        <translation>
            <numerusform>%L1 of %Ln figure</numerusform>
            <numerusform>%L1 of %Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::GlossaryPage</name>
    <message numerus="yes">
        <source>%Ln terms, A to Z</source>
        <translation>
            <numerusform>%Ln term, A to Z</numerusform>
            <numerusform>%Ln terms, A to Z</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln terms</source>
        <translation>
            <numerusform>%L1 of %Ln term</numerusform>
            <numerusform>%L1 of %Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryPanel</name>
    <message numerus="yes">
        <source>Enter draws %Ln chips</source>
        <translation>
            <numerusform>Enter draws %Ln chip</numerusform>
            <numerusform>Enter draws %Ln chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter opens the first</source>
        <translation>
            <numerusform>%Ln matches, Enter opens it</numerusform>
            <numerusform>%Ln match, Enter opens the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::LibraryTree</name>
    <message numerus="yes">
        <source>%Ln machines</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chips</source>
        <translation>
            <numerusform>%1, %Ln chip</numerusform>
            <numerusform>%1, %Ln chips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::MessageCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SearchPalette</name>
    <message numerus="yes">
        <source>the best %Ln results</source>
        <translation>
            <numerusform>the best result</numerusform>
            <numerusform>the best %Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::SubjectBar</name>
    <message numerus="yes">
        <source>At most %Ln can be compared</source>
        <translation>
            <numerusform>At most %Ln can be compared</numerusform>
            <numerusform>At most %Ln can be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::views::TermLabel</name>
    <message numerus="yes">
        <source>%Ln terms explained</source>
        <translation>
            <numerusform>%Ln term explained</numerusform>
            <numerusform>%Ln terms explained</numerusform>
        </translation>
    </message>
</context>
</TS>
