package io.github.supportguide.site.answer;

import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.site.answer.Verdict.Stop;
import io.github.supportguide.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The way of a question as stops, from who asks to whoever comes last, with what each of them does. */
final class WayDiagram {
    private final Words words;

    WayDiagram(Words words) {
        this.words = words;
    }

    List<Stop> of(Case it) {
        var stops = new ArrayList<Stop>();
        stops.add(stop(it.asker(), "asker", tasksOf(it, it.asker(), "asks")));
        it.decision().route().forEach(hop -> stops.add(stop(hop, kind(it, hop), tasksOnRoute(it, hop))));
        beyondTheRoute(it).forEach(party -> stops.add(stop(party, "candidate", List.of(say(duty(it))))));
        it.decision().escalation().forEach(party -> stops.add(stop(party, "later", List.of(say("later")))));
        return stops;
    }

    private Stop stop(Party party, String kind, List<String> tasks) {
        return new Stop(kind, words.name(party), words.list(tasks));
    }

    private static String kind(Case it, Party party) {
        return it.decision().responsible().contains(party) ? duty(it) : "passing";
    }

    private List<String> tasksOnRoute(Case it, Party hop) {
        var first = it.decision().firstContact().filter(hop::equals).isPresent();
        return tasksOf(it, hop, first ? "first" : "then");
    }

    private List<String> tasksOf(Case it, Party party, String place) {
        var tasks = new ArrayList<>(List.of(say(place)));
        if (it.decision().responsible().contains(party)) {
            tasks.add(say(duty(it)));
        }
        if (it.decision().performedBy().filter(party::equals).isPresent()) {
            tasks.add(say("performs"));
        }
        return tasks;
    }

    private static String duty(Case it) {
        return it.decision().outcome() == Outcome.AMBIGUOUS ? "candidate" : "responsible";
    }

    private static List<Party> beyondTheRoute(Case it) {
        return it.decision().responsible().stream()
                .filter(party -> party != it.asker() && !it.decision().route().contains(party))
                .toList();
    }

    private String say(String task) {
        return words.say("site.way." + task);
    }
}
