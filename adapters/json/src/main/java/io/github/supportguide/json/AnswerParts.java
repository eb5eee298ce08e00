package io.github.supportguide.json;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.NextSteps;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.util.List;
import java.util.Optional;

/** What an answer is told from: about an offer with its people, or about a class of offers without any. */
record AnswerParts(
        String id,
        QuestionJson question,
        Situation situation,
        Decision decision,
        Optional<OverlayRule> agreed,
        List<Channel> channels,
        List<Evidence> evidence,
        List<NextStep> nextSteps,
        List<WhyNot> whyNot,
        List<Notice> notices) {

    static AnswerParts of(SupportAnswer answer) {
        var offer = answer.offer().id();
        return new AnswerParts(
                id(offer.toString(), answer.situation()),
                QuestionJson.of(offer, answer.situation()),
                answer.situation(),
                answer.decision(),
                answer.explanation().agreed(),
                answer.channels(),
                answer.evidence(),
                answer.nextSteps(),
                answer.whyNot(),
                answer.notices());
    }

    static AnswerParts of(OfferClass offers, Situation situation) {
        var decision = SupportPolicy.decide(offers.traits(), situation);
        return new AnswerParts(
                id(offers.code(), situation),
                QuestionJson.of(offers, situation),
                situation,
                decision,
                Optional.empty(),
                List.of(),
                Evidence.toCollect(decision, situation.issue()),
                NextSteps.after(decision, situation),
                WhyNot.in(decision, situation),
                List.of());
    }

    private static String id(String about, Situation situation) {
        return String.join(
                "/",
                about,
                situation.model().code(),
                situation.asker().code(),
                situation.issue().code());
    }
}
