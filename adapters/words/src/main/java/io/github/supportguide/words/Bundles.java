package io.github.supportguide.words;

import static java.util.Map.entry;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.change.Cause;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.OfferType;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.DecisionPart;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.PublisherMay;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.Resolution;
import io.github.supportguide.policy.RuleStatus;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.Term;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The files that the texts are kept in, one a topic and language, and how their keys are made of codes. */
final class Bundles {
    private static final List<String> TOPICS = List.of(
            "vocabulary",
            "guide",
            "doubt",
            "answer",
            "findings",
            "problems",
            "help",
            "site",
            "search",
            "web",
            "command",
            "schema",
            "due",
            "changes",
            "policy");

    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            entry(Party.class, "party."),
            entry(CspModel.class, "model."),
            entry(PartnerCenterRole.class, "role."),
            entry(IssueGroup.class, "group."),
            entry(Issue.class, "issue."),
            entry(Outcome.class, "outcome."),
            entry(Reason.class, "reason."),
            entry(Resolution.class, "resolution."),
            entry(Duty.class, "duty."),
            entry(PublisherMay.class, "publisher-may."),
            entry(DecisionPart.class, "decision-part."),
            entry(DecidingFact.class, "fact."),
            entry(Fault.class, "fact-value."),
            entry(Term.class, "fact-value."),
            entry(SplitSide.class, "fact-value."),
            entry(RuleStatus.class, "status."),
            entry(OpenQuestion.class, "open-question."),
            entry(OfferClass.class, "offer-class."),
            entry(ChannelKind.class, "channel-kind."),
            entry(OfferType.class, "offer-type."),
            entry(Evidence.class, "evidence."),
            entry(NextStep.Action.class, "next-step."),
            entry(ContractingStep.class, "contracting."),
            entry(CspSale.Availability.class, "availability."),
            entry(Terms.Kind.class, "terms."),
            entry(Lifecycle.State.class, "lifecycle."),
            entry(Resource.Kind.class, "resource."),
            entry(Notice.Kind.class, "notice."),
            entry(Cause.class, "cause."));

    private Bundles() {}

    static String key(Coded word) {
        var prefix = PREFIXES.get(word.getClass());
        if (prefix == null) {
            throw new IllegalArgumentException("nothing is said about " + word.getClass());
        }
        return prefix + word.code();
    }

    static Map<String, String> load(String languageTag) {
        var texts = new HashMap<String, String>();
        for (var topic : TOPICS) {
            read(topic + "_" + languageTag.replace('-', '_') + ".properties").forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("two texts for " + key + " in " + languageTag);
                }
            });
        }
        return Map.copyOf(texts);
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (var bytes = Bundles.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts in " + file, e);
        }
        return texts;
    }
}
