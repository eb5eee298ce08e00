package io.github.supportguide.oracle;

import java.util.List;

/** What is decided, in the codes of the specification; a text that is none is empty. */
record PlainDecision(
        String outcome,
        String reason,
        String firstContact,
        List<String> route,
        List<String> responsible,
        String performedBy,
        List<String> escalation,
        List<String> decidingFacts,
        String resolution,
        List<String> roles) {}
