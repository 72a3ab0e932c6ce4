<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About virtref</source>
        <translation>About virtref</translation>
    </message>
    <message>
        <source>A reference on virtualisation for students and teachers: history, uses, products, tools, hypervisors and comparisons, and a wizard that recommends a product and shows its sum. Everything is on this computer: virtref never uses the network.</source>
        <translation>A reference on virtualisation for students and teachers: history, uses, products, tools, hypervisors and comparisons, and a wizard that recommends a product and shows its sum. Everything is on this computer: virtref never uses the network.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Fingerprint of the content (SHA-256)</source>
        <translation>Fingerprint of the content (SHA-256)</translation>
    </message>
    <message>
        <source>Where virtref writes</source>
        <translation>Where virtref writes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Managed by your institution</source>
        <translation>Managed by your institution</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added or replaced</source>
        <translation>
            <numerusform>%n entry added or replaced</numerusform>
            <numerusform>%n entries added or replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder given with --data, and nowhere else.</source>
        <translation>In the folder given with --data, and nowhere else.</translation>
    </message>
    <message>
        <source>Beside the program, because this copy is portable.</source>
        <translation>Beside the program, because this copy is portable.</translation>
    </message>
    <message>
        <source>In your own folders, as the system provides them.</source>
        <translation>In your own folders, as the system provides them.</translation>
    </message>
    <message>
        <source>Nowhere: settings are forgotten when virtref closes.</source>
        <translation>Nowhere: settings are forgotten when virtref closes.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What can be rebuilt</source>
        <translation>What can be rebuilt</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersButton</name>
    <message>
        <source>My answers ({count})</source>
        <translation>My answers ({count})</translation>
    </message>
    <message>
        <source>Answers ({count})</source>
        <translation>Answers ({count})</translation>
    </message>
</context>
<context>
    <name>ApproachDrawing</name>
    <message>
        <source>Guest OS</source>
        <translation>Guest OS</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>Drawing: between the guest OS and the hypervisor, a translation</source>
        <translation>Drawing: between the guest OS and the hypervisor, a translation</translation>
    </message>
    <message>
        <source>Drawing: the guest OS and the hypervisor talk by hypercalls</source>
        <translation>Drawing: the guest OS and the hypervisor talk by hypercalls</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Added or changed by the pack “{title}”</source>
        <translation>Added or changed by the pack “{title}”</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Type 1</source>
        <translation>Type 1</translation>
    </message>
    <message>
        <source>Type 2</source>
        <translation>Type 2</translation>
    </message>
    <message>
        <source>Debated type</source>
        <translation>Debated type</translation>
    </message>
    <message>
        <source>Not a hypervisor</source>
        <translation>Not a hypervisor</translation>
    </message>
    <message>
        <source>desktop and server</source>
        <translation>desktop and server</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>desktop</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
</context>
<context>
    <name>ClarificationButton</name>
    <message>
        <source>Clarification: {title}</source>
        <translation>Clarification: {title}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: {command}</source>
        <translation>Copy: {command}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As known on {day}</source>
        <translation>As known on {day}</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open source</translation>
    </message>
    <message>
        <source>Open source, with proprietary extras</source>
        <translation>Open source, with proprietary extras</translation>
    </message>
    <message>
        <source>Source available, use restricted</source>
        <translation>Source available, use restricted</translation>
    </message>
    <message>
        <source>Proprietary, free of charge</source>
        <translation>Proprietary, free of charge</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>Proprietary</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Free for personal use</source>
        <translation>Free for personal use</translation>
    </message>
    <message>
        <source>Free, with paid editions or support</source>
        <translation>Free, with paid editions or support</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Licence bought once</source>
        <translation>Licence bought once</translation>
    </message>
    <message>
        <source>Included with something else</source>
        <translation>Included with something else</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentials</translation>
    </message>
    <message>
        <source>{notion}: {text}</source>
        <translation>{notion}: {text}</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Solutions side by side</source>
        <translation>Solutions side by side</translation>
    </message>
    <message>
        <source>Add a solution</source>
        <translation>Add a solution</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Four solutions at most: remove one first.</source>
        <translation>Four solutions at most: remove one first.</translation>
    </message>
    <message>
        <source>Table shown: {title}</source>
        <translation>Table shown: {title}</translation>
    </message>
</context>
<context>
    <name>ComponentDrawing</name>
    <message>
        <source>component {number}</source>
        <translation>component {number}</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>ComponentRow</name>
    <message>
        <source>Read its page</source>
        <translation>Read its page</translation>
    </message>
    <message>
        <source>Read the page: {title}</source>
        <translation>Read the page: {title}</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>For example: {names}</source>
        <translation>For example: {names}</translation>
    </message>
</context>
<context>
    <name>ComponentsPage</name>
    <message>
        <source>Main components</source>
        <translation>Main components</translation>
    </message>
    <message>
        <source>Basic principles to know</source>
        <translation>Basic principles to know</translation>
    </message>
</context>
<context>
    <name>ConceptPage</name>
    <message>
        <source>What it is not</source>
        <translation>What it is not</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Often believed</source>
        <translation>Often believed</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>In fact</translation>
    </message>
</context>
<context>
    <name>ConfigFormatPage</name>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Files beside it</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
</context>
<context>
    <name>CountAndDots</name>
    <message numerus="yes">
        <source>solution(s) possible
of {total}</source>
        <translation>
            <numerusform>solution possible
of {total}</numerusform>
            <numerusform>solutions possible
of {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Vendor or project</source>
        <translation>Vendor or project</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>virtref met an unexpected error. It stays open.</source>
        <translation>virtref met an unexpected error. It stays open.</translation>
    </message>
    <message>
        <source>virtref stopped unexpectedly last time.</source>
        <translation>virtref stopped unexpectedly last time.</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>MIT, the virtref authors</source>
        <translation>MIT, the virtref authors</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0: share and adapt it, name virtref, keep the licence</source>
        <translation>CC BY-SA 4.0: share and adapt it, name virtref, keep the licence</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next, Inter, JetBrains Mono: SIL OFL 1.1</source>
        <translation>Atkinson Hyperlegible Next, Inter, JetBrains Mono: SIL OFL 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Lucide: ISC; those inherited from Feather: MIT</source>
        <translation>Lucide: ISC; those inherited from Feather: MIT</translation>
    </message>
    <message>
        <source>Version {version}, LGPL 3, as separate libraries</source>
        <translation>Version {version}, LGPL 3, as separate libraries</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>How it is judged: {how}</source>
        <translation>How it is judged: {how}</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Close the definition</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} of {total}</translation>
    </message>
</context>
<context>
    <name>DiskFormatPage</name>
    <message>
        <source>Native in</source>
        <translation>Native in</translation>
    </message>
    <message>
        <source>Commands that convert to this format</source>
        <translation>Commands that convert to this format</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>Maximum size</source>
        <translation>Maximum size</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Also read by</source>
        <translation>Also read by</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
</context>
<context>
    <name>DrawingKey</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtual machine</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nothing matches “{text}”</translation>
    </message>
    <message>
        <source>Try another word, or an acronym.</source>
        <translation>Try another word, or an acronym.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n answer(s) of this file no longer exist.</source>
        <translation>
            <numerusform>%n answer of this file no longer exists.</numerusform>
            <numerusform>%n answers of this file no longer exist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision opened. Your earlier answers are still here.</source>
        <translation>Decision opened. Your earlier answers are still here.</translation>
    </message>
    <message>
        <source>Your earlier answers are still here.</source>
        <translation>Your earlier answers are still here.</translation>
    </message>
    <message>
        <source>The questions are not complete: the content lacks their ground.</source>
        <translation>The questions are not complete: the content lacks their ground.</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>Go back to them</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the file {name}, line {line}</source>
        <translation>Open the file {name}, line {line}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a decision</source>
        <translation>Open a decision</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Save the decision</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>virtref decision</source>
        <translation>virtref decision</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>Flips</name>
    <message>
        <source>{names} comes first, with {score} of {maximum}.</source>
        <translation>{names} comes first, with {score} of {maximum}.</translation>
    </message>
    <message>
        <source>{names} tie for first place, with {score} of {maximum}.</source>
        <translation>{names} tie for first place, with {score} of {maximum}.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>expanded</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>collapsed</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Native in</source>
        <translation>Native in</translation>
    </message>
    <message>
        <source>Which format for which product?</source>
        <translation>Which format for which product?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Which file for which product?</source>
        <translation>Which file for which product?</translation>
    </message>
    <message>
        <source>nowhere; read by {names}</source>
        <translation>nowhere; read by {names}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hypervisors</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Find my solution</source>
        <translation>Find my solution</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Wizard</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Installing in a computer room</source>
        <translation>Installing in a computer room</translation>
    </message>
    <message>
        <source>Adding content of one’s own</source>
        <translation>Adding content of one’s own</translation>
    </message>
    <message>
        <source>Checking the downloaded file</source>
        <translation>Checking the downloaded file</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>HypervisorCard</name>
    <message>
        <source>The hypervisor</source>
        <translation>The hypervisor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Security and isolation</source>
        <translation>Security and isolation</translation>
    </message>
</context>
<context>
    <name>HypervisorsPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The two types</source>
        <translation>The two types</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hypervisors</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Filter of the page</source>
        <translation>Filter of the page</translation>
    </message>
    <message>
        <source>Wizard: find my solution</source>
        <translation>Wizard: find my solution</translation>
    </message>
    <message>
        <source>Open a decision of the wizard</source>
        <translation>Open a decision of the wizard</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Back, forward</translation>
    </message>
    <message>
        <source>Previous panel, next panel</source>
        <translation>Previous panel, next panel</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Larger, smaller, normal text</translation>
    </message>
    <message>
        <source>Reload the content</source>
        <translation>Reload the content</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>In a list of products: add to the comparison, or take off</source>
        <translation>In a list of products: add to the comparison, or take off</translation>
    </message>
    <message>
        <source>In the comparison: take the product of the column off</source>
        <translation>In the comparison: take the product of the column off</translation>
    </message>
    <message>
        <source>In the wizard: save the decision</source>
        <translation>In the wizard: save the decision</translation>
    </message>
    <message>
        <source>In the search: add the product to the comparison</source>
        <translation>In the search: add the product to the comparison</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
    <message>
        <source>Fields of use</source>
        <translation>Fields of use</translation>
    </message>
    <message>
        <source>Publishers and projects</source>
        <translation>Publishers and projects</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principles</translation>
    </message>
    <message>
        <source>Disk formats</source>
        <translation>Disk formats</translation>
    </message>
    <message>
        <source>Network modes</source>
        <translation>Network modes</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Configuration files</translation>
    </message>
    <message>
        <source>Notions</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparisons</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Clarifications</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Drawings</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>Key date {number}</translation>
    </message>
</context>
<context>
    <name>LayerDrawing</name>
    <message>
        <source>layer {depth} of {total}</source>
        <translation>layer {depth} of {total}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>value that stands out from the %n other(s)</source>
        <translation>
            <numerusform>value that stands out from the other</numerusform>
            <numerusform>value that stands out from the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Open this address in your browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <translation>Guest OS</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TUSOHC</source>
        <translation>TUSOHC</translation>
    </message>
    <message>
        <source>{title} (portable)</source>
        <translation>{title} (portable)</translation>
    </message>
    <message>
        <source>You can compare four solutions at most.</source>
        <translation>You can compare four solutions at most.</translation>
    </message>
    <message>
        <source>“{panel}” is hidden by your institution.</source>
        <translation>“{panel}” is hidden by your institution.</translation>
    </message>
    <message>
        <source>Without the criteria, the wizard has no question.</source>
        <translation>Without the criteria, the wizard has no question.</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>managed by your institution</source>
        <translation>managed by your institution</translation>
    </message>
    <message>
        <source>{setting} ({managed})</source>
        <translation>{setting} ({managed})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Hidden panels</source>
        <translation>Hidden panels</translation>
    </message>
    <message>
        <source>the few questions</source>
        <translation>the few questions</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>all questions</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Wizard</translation>
    </message>
    <message>
        <source>Links to the web</source>
        <translation>Links to the web</translation>
    </message>
    <message>
        <source>Settings forgotten at each start</source>
        <translation>Settings forgotten at each start</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Decided in</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MilestoneDetail</name>
    <message>
        <source>Key date {number} of the course</source>
        <translation>Key date {number} of the course</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>Key date {number}</translation>
    </message>
    <message>
        <source>Details and sources</source>
        <translation>Details and sources</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Why it matters</translation>
    </message>
    <message>
        <source>What the course says</source>
        <translation>What the course says</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Read on {day}</translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>approximate date</source>
        <translation>approximate date</translation>
    </message>
    <message>
        <source>key date {number}</source>
        <translation>key date {number}</translation>
    </message>
    <message>
        <source>lane {name}</source>
        <translation>lane {name}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} of {total}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What products call it</source>
        <translation>What products call it</translation>
    </message>
    <message>
        <source>{name} ({note})</source>
        <translation>{name} ({note})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Portable copy in a place where nothing can be written: settings and answers are forgotten when virtref closes.</source>
        <translation>Portable copy in a place where nothing can be written: settings and answers are forgotten when virtref closes.</translation>
    </message>
    <message>
        <source>The folder given with --data cannot be written: settings and answers are forgotten when virtref closes.</source>
        <translation>The folder given with --data cannot be written: settings and answers are forgotten when virtref closes.</translation>
    </message>
    <message>
        <source>virtref can write nowhere on this computer: settings and answers are forgotten when it closes.</source>
        <translation>virtref can write nowhere on this computer: settings and answers are forgotten when it closes.</translation>
    </message>
</context>
<context>
    <name>NotionPage</name>
    <message>
        <source>What the course simplifies here, and what is true today.</source>
        <translation>What the course simplifies here, and what is true today.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Close all</translation>
    </message>
    <message>
        <source>Close every clarification</source>
        <translation>Close every clarification</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Open all</translation>
    </message>
    <message>
        <source>Open every clarification</source>
        <translation>Open every clarification</translation>
    </message>
    <message>
        <source>The course in two sentences</source>
        <translation>The course in two sentences</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>To remember</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Why not…</source>
        <translation>Why not…</translation>
    </message>
    <message>
        <source>Why not another solution?</source>
        <translation>Why not another solution?</translation>
    </message>
    <message numerus="yes">
        <source>See the %n other possible solution(s)</source>
        <translation>
            <numerusform>See the other possible solution</numerusform>
            <numerusform>See the %n other possible solutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Why not {name}?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The virtualisation sector</source>
        <translation>The virtualisation sector</translation>
    </message>
    <message>
        <source>On the computer and in the server room: the heart of the sector.</source>
        <translation>On the computer and in the server room: the heart of the sector.</translation>
    </message>
    <message>
        <source>The same idea, applied to other resources.</source>
        <translation>The same idea, applied to other resources.</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>Other uses</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Also called: {names}</source>
        <translation>Also called: {names}</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>add to the comparison</source>
        <translation>add to the comparison</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the content: the rest stays available.</source>
        <translation>
            <numerusform>%n problem in the content: the rest stays available.</numerusform>
            <numerusform>%n problems in the content: the rest stays available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the policy of this computer: it decides nothing.</source>
        <translation>
            <numerusform>%n problem in the policy of this computer: it decides nothing.</numerusform>
            <numerusform>%n problems in the policy of this computer: it decides nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the policy of this computer: the rest applies.</source>
        <translation>
            <numerusform>%n problem in the policy of this computer: the rest applies.</numerusform>
            <numerusform>%n problems in the policy of this computer: the rest applies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>and %n more: virtref check lists them all</source>
        <translation>
            <numerusform>and %n more: virtref check lists them all</numerusform>
            <numerusform>and %n more: virtref check lists them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Remove {product}</source>
        <translation>Remove {product}</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of {total}</source>
        <translation>
            <numerusform>%n product of {total}</numerusform>
            <numerusform>%n products of {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>No product passes these filters</source>
        <translation>No product passes these filters</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Add a solution to the comparison</source>
        <translation>Add a solution to the comparison</translation>
    </message>
    <message>
        <source>Filter the solutions</source>
        <translation>Filter the solutions</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>No solution has this name</source>
        <translation>No solution has this name</translation>
    </message>
    <message>
        <source>Try another word, or an acronym.</source>
        <translation>Try another word, or an acronym.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Question {place} of {total}</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>More questions</translation>
    </message>
    <message>
        <source>Fewer questions</source>
        <translation>Fewer questions</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Open and save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message numerus="yes">
        <source>solution(s) possible of {total}</source>
        <translation>
            <numerusform>solution possible of {total}</numerusform>
            <numerusform>solutions possible of {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Why this question?</translation>
    </message>
    <message>
        <source>This computer: {reason}</source>
        <translation>This computer: {reason}</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Use this answer</translation>
    </message>
    <message numerus="yes">
        <source>leaves %n solution(s)</source>
        <translation>
            <numerusform>leaves %n solution</numerusform>
            <numerusform>leaves %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) possible</source>
        <translation>
            <numerusform>%n solution possible</numerusform>
            <numerusform>%n solutions possible</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Choose an answer, or skip the question.</source>
        <translation>Choose an answer, or skip the question.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find my solution</source>
        <translation>Find my solution</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Another VM</source>
        <translation>Another VM</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Local network</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VM to host</source>
        <translation>VM to host</translation>
    </message>
    <message>
        <source>VM to local network</source>
        <translation>VM to local network</translation>
    </message>
    <message>
        <source>VM to Internet</source>
        <translation>VM to Internet</translation>
    </message>
    <message>
        <source>Host to VM</source>
        <translation>Host to VM</translation>
    </message>
    <message>
        <source>Local network to VM</source>
        <translation>Local network to VM</translation>
    </message>
    <message>
        <source>Internet to VM</source>
        <translation>Internet to VM</translation>
    </message>
    <message>
        <source>VM to another VM</source>
        <translation>VM to another VM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on condition</source>
        <translation>on condition</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{direction}: {answer}</source>
        <translation>{direction}: {answer}</translation>
    </message>
    <message>
        <source>Who can reach whom?</source>
        <translation>Who can reach whom?</translation>
    </message>
    <message>
        <source>From the VM to…</source>
        <translation>From the VM to…</translation>
    </message>
    <message>
        <source>To the VM from…</source>
        <translation>To the VM from…</translation>
    </message>
    <message>
        <source>The modes of the course side by side</source>
        <translation>The modes of the course side by side</translation>
    </message>
</context>
<context>
    <name>RejectedGroup</name>
    <message>
        <source>Show or hide the solutions</source>
        <translation>Show or hide the solutions</translation>
    </message>
    <message>
        <source>Show or hide the solutions: {reason}</source>
        <translation>Show or hide the solutions: {reason}</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>The content was read again.</source>
        <translation>The content was read again.</translation>
    </message>
    <message>
        <source>Nothing has changed in the content.</source>
        <translation>Nothing has changed in the content.</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Remove the filter {name}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Open and save</source>
        <translation>Open and save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Change my answers</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Compare the first</numerusform>
            <numerusform>Compare the first %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
</context>
<context>
    <name>ResultSide</name>
    <message>
        <source>Refine with more questions</source>
        <translation>Refine with more questions</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>No single answer changes the first place.</source>
        <translation>No single answer changes the first place.</translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) rejected</source>
        <translation>
            <numerusform>%n solution rejected</numerusform>
            <numerusform>%n solutions rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go on where you left off?</source>
        <translation>Go on where you left off?</translation>
    </message>
    <message>
        <source>Your answers were kept, and the result is ready.</source>
        <translation>Your answers were kept, and the result is ready.</translation>
    </message>
    <message>
        <source>Your answers were kept. The next question: {question}</source>
        <translation>Your answers were kept. The next question: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Open a decision…</source>
        <translation>Open a decision…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rules of the sum</source>
        <translation>The rules of the sum</translation>
    </message>
    <message>
        <source>How the score is computed</source>
        <translation>How the score is computed</translation>
    </message>
    <message>
        <source>What decides, and what never counts</source>
        <translation>What decides, and what never counts</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{points} of {maximum}</source>
        <translation>{points} of {maximum}</translation>
    </message>
</context>
<context>
    <name>ScrollingDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search a product, a date, a notion</source>
        <translation>Search a product, a date, a notion</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) close to it</source>
        <translation>
            <numerusform>%n result close to it</numerusform>
            <numerusform>%n results close to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>A name, an acronym, a year: VirtualBox, NAT, 2007…</source>
        <translation>A name, an acronym, a year: VirtualBox, NAT, 2007…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nothing found for “{text}”</translation>
    </message>
    <message>
        <source>Try another word, or an acronym such as KVM, NAT or VDI.</source>
        <translation>Try another word, or an acronym such as KVM, NAT or VDI.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Only solutions can be compared.</source>
        <translation>Only solutions can be compared.</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title} added</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translation>{title} removed</translation>
    </message>
    <message>
        <source>Four solutions at most</source>
        <translation>Four solutions at most</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Clarification</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>What the course says</source>
        <translation>What the course says</translation>
    </message>
</context>
<context>
    <name>SectorPage</name>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Sectors</name>
    <message>
        <source>Classic virtualisation</source>
        <translation>Classic virtualisation</translation>
    </message>
    <message>
        <source>Specialised virtualisation</source>
        <translation>Specialised virtualisation</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>{answer}, stands out</source>
        <translation>{answer}, stands out</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Solutions side by side</source>
        <translation>Solutions side by side</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Differences only</translation>
    </message>
    <message numerus="yes">
        <source>%n identical line(s) hidden</source>
        <translation>
            <numerusform>%n identical line hidden</numerusform>
            <numerusform>%n identical lines hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse the solutions</source>
        <translation>Browse the solutions</translation>
    </message>
    <message>
        <source>Choose two to four solutions</source>
        <translation>Choose two to four solutions</translation>
    </message>
    <message>
        <source>Open a page and press “Compare”, or add one here.</source>
        <translation>Open a page and press “Compare”, or add one here.</translation>
    </message>
    <message>
        <source>One more solution, and they stand side by side</source>
        <translation>One more solution, and they stand side by side</translation>
    </message>
    <message>
        <source>{product} is chosen: add at least one other.</source>
        <translation>{product} is chosen: add at least one other.</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>A decision that was opened again</source>
        <translation>A decision that was opened again</translation>
    </message>
    <message numerus="yes">
        <source>See %n change(s) further down</source>
        <translation>
            <numerusform>See %n change further down</numerusform>
            <numerusform>See %n changes further down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SolutionPage</name>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Why the wizard does not recommend it</source>
        <translation>Why the wizard does not recommend it</translation>
    </message>
    <message>
        <source>Criterion by criterion</source>
        <translation>Criterion by criterion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In the comparison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>This product is no longer maintained</source>
        <translation>This product is no longer maintained</translation>
    </message>
    <message>
        <source>This product is discontinued</source>
        <translation>This product is discontinued</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Host systems</source>
        <translation>Host systems</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Guest tools</source>
        <translation>Guest tools</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>First release</translation>
    </message>
    <message>
        <source>{version} (known on {day})</source>
        <translation>{version} (known on {day})</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Latest version</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>End of support</translation>
    </message>
    <message>
        <source>{name} (partly)</source>
        <translation>{name} (partly)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Typical uses</source>
        <translation>Typical uses</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
</context>
<context>
    <name>SolutionsPanel</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Course table</source>
        <translation>Course table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Filters ({number})</source>
        <translation>Filters ({number})</translation>
    </message>
    <message>
        <source>Compare ({number})</source>
        <translation>Compare ({number})</translation>
    </message>
    <message>
        <source>Add products from their pages first.</source>
        <translation>Add products from their pages first.</translation>
    </message>
</context>
<context>
    <name>SolvedBy</name>
    <message>
        <source>Suitable solutions: {use}</source>
        <translation>Suitable solutions: {use}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Tied</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>Hide the details: {name}</source>
        <translation>Hide the details: {name}</translation>
    </message>
    <message>
        <source>Show the details: {name}</source>
        <translation>Show the details: {name}</translation>
    </message>
    <message>
        <source>Every line of the score</source>
        <translation>Every line of the score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>{points} of {maximum}</source>
        <translation>{points} of {maximum}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Maintenance only</source>
        <translation>Maintenance only</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Discontinued</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>End of life</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unknown</translation>
    </message>
    <message>
        <source>Renamed, formerly {name}</source>
        <translation>Renamed, formerly {name}</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>In the course</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>current question</source>
        <translation>current question</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Dates shown</source>
        <translation>Dates shown</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n key date(s)</source>
        <translation>
            <numerusform>%n key date</numerusform>
            <numerusform>%n key dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including the %n key date(s) of the course</source>
        <translation>
            <numerusform>including the key date of the course</numerusform>
            <numerusform>including the %n key dates of the course</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, {keys}. The scale is squeezed before 1990.</source>
        <translation>{events}, {keys}. The scale is squeezed before 1990.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TitleLink</name>
    <message>
        <source>Open the page: {title}</source>
        <translation>Open the page: {title}</translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Components and principles</source>
        <translation>Components and principles</translation>
    </message>
    <message>
        <source>Virtual networks</source>
        <translation>Virtual networks</translation>
    </message>
    <message>
        <source>Disks and files</source>
        <translation>Disks and files</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>See the modes</source>
        <translation>See the modes</translation>
    </message>
    <message>
        <source>See the formats</source>
        <translation>See the formats</translation>
    </message>
    <message>
        <source>See the files</source>
        <translation>See the files</translation>
    </message>
</context>
<context>
    <name>UseCaseCard</name>
    <message>
        <source>Suitable solutions</source>
        <translation>Suitable solutions</translation>
    </message>
    <message>
        <source>Suitable solutions: {use}</source>
        <translation>Suitable solutions: {use}</translation>
    </message>
</context>
<context>
    <name>UseCasePage</name>
    <message>
        <source>Suitable solutions</source>
        <translation>Suitable solutions</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>UseCasesPanel</name>
    <message>
        <source>All uses</source>
        <translation>All uses</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to virtualise, and what you gain.</source>
        <translation>
            <numerusform>%n reason to virtualise, and what you gain.</numerusform>
            <numerusform>%n reasons to virtualise, and what you gain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>read in a source</source>
        <translation>read in a source</translation>
    </message>
    <message>
        <source>stated by the publisher</source>
        <translation>stated by the publisher</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>our judgement</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>These answers exclude each other</source>
        <translation>These answers exclude each other</translation>
    </message>
    <message>
        <source>Give up one of these</source>
        <translation>Give up one of these</translation>
    </message>
    <message numerus="yes">
        <source>leaves %n solution(s)</source>
        <translation>
            <numerusform>leaves %n solution</numerusform>
            <numerusform>leaves %n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotBox</name>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Where it gets fewer points</source>
        <translation>Where it gets fewer points</translation>
    </message>
    <message>
        <source>Where it gets more points</source>
        <translation>Where it gets more points</translation>
    </message>
    <message>
        <source>{reason} ({own} instead of {first}, of {maximum})</source>
        <translation>{reason} ({own} instead of {first}, of {maximum})</translation>
    </message>
    <message>
        <source>What would have to change for it to come first</source>
        <translation>What would have to change for it to come first</translation>
    </message>
    <message>
        <source>Try these answers</source>
        <translation>Try these answers</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Filter of the page</source>
        <translation>Filter of the page</translation>
    </message>
    <message>
        <source>Find my solution</source>
        <translation>Find my solution</translation>
    </message>
    <message>
        <source>Open a decision…</source>
        <translation>Open a decision…</translation>
    </message>
    <message>
        <source>Reload the content</source>
        <translation>Reload the content</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>About virtref</source>
        <translation>About virtref</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Text size: {percent} %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Normal (100 %)</source>
        <translation>Normal (100 %)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Find my solution</source>
        <translation>Find my solution</translation>
    </message>
</context>
<context>
    <name>WizardMenus</name>
    <message>
        <source>Open a decision…</source>
        <translation>Open a decision…</translation>
    </message>
    <message>
        <source>Save the decision…</source>
        <translation>Save the decision…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Save the note as PDF…</source>
        <translation>Save the note as PDF…</translation>
    </message>
    <message>
        <source>Save the note as HTML…</source>
        <translation>Save the note as HTML…</translation>
    </message>
    <message>
        <source>Save the note as Markdown…</source>
        <translation>Save the note as Markdown…</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and wheel on the timeline)</source>
        <translation>Zoom (Ctrl and wheel on the timeline)</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {product}</source>
        <translation>Remove {product}</translation>
    </message>
</context>
<context>
    <name>_FormatPage</name>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
</TS>
