package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.code.Coded;
import io.github.supportguide.contracting.ContractingStep;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Evidence;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Reason;
import io.github.supportguide.policy.Resolution;
import io.github.supportguide.policy.RuleStatus;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The vocabulary in the description")
class VocabularyInDescriptionTest {
    private static final Description DESCRIPTION = new Description();

    @ParameterizedTest
    @MethodSource("vocabulary")
    void isThatOfTheDomain(String schema, Coded[] words) {
        assertEquals(Arrays.stream(words).map(Coded::code).toList(), choices(schema));
    }

    static Stream<Arguments> vocabulary() {
        return Stream.of(
                Arguments.of("Party", Party.values()),
                Arguments.of("Model", CspModel.values()),
                Arguments.of("Issue", Issue.values()),
                Arguments.of("IssueGroup", IssueGroup.values()),
                Arguments.of("Buyer", Buyer.values()),
                Arguments.of("FaultSide", Fault.values()),
                Arguments.of("Term", Term.values()),
                Arguments.of("TechnicalSupport", TechnicalSupport.values()),
                Arguments.of("SplitSide", SplitSide.values()),
                Arguments.of("Outcome", Outcome.values()),
                Arguments.of("Reason", Reason.values()),
                Arguments.of("DecidingFact", DecidingFact.values()),
                Arguments.of("Resolution", Resolution.values()),
                Arguments.of("Role", PartnerCenterRole.values()),
                Arguments.of("ChannelKind", ChannelKind.values()),
                Arguments.of("Medium", Medium.values()),
                Arguments.of("Audience", Audience.values()),
                Arguments.of("Evidence", Evidence.values()),
                Arguments.of("StepCode", NextStep.Action.values()),
                Arguments.of("RuleStatus", RuleStatus.values()),
                Arguments.of("Duty", Duty.values()),
                Arguments.of("OfferClass", OfferClass.values()),
                Arguments.of("Availability", CspSale.Availability.values()),
                Arguments.of("TermsKind", Terms.Kind.values()),
                Arguments.of("ResourceKind", Resource.Kind.values()),
                Arguments.of("LifecycleState", Lifecycle.State.values()),
                Arguments.of("NoticeKind", Notice.Kind.values()),
                Arguments.of("ContractingStepCode", ContractingStep.values()));
    }

    @Test
    void namesWhoCanAsk() {
        var askers = Arrays.stream(Party.values())
                .filter(party -> Arrays.stream(CspModel.values())
                        .anyMatch(model -> model.askers().contains(party)))
                .map(Party::code)
                .toList();

        assertEquals(askers, choices("Asker"));
    }

    @Test
    void namesTheLanguagesWeSpeak() {
        assertEquals(Words.spoken(), choices("Language"));
    }

    @Test
    void splitsByEveryGroup() {
        var groups = Arrays.stream(IssueGroup.values()).map(IssueGroup::code).toList();

        assertEquals(
                groups,
                List.copyOf(DESCRIPTION.schema("Split").get("properties").propertyNames()));
        assertEquals(
                groups,
                List.copyOf(DESCRIPTION.schema("AskedSplit").get("properties").propertyNames()));
    }

    @Test
    void knowsEveryProblem() {
        var told = DESCRIPTION.schema("Problem").at("/properties/type/pattern").asString();
        var codes = Arrays.stream(ProblemType.values()).map(ProblemType::code).toList();

        assertEquals("/problems/(" + String.join("|", codes) + ")$", told);
    }

    @Test
    void tellsEveryProblem() {
        var told = DESCRIPTION.root.get("components").toString();

        for (var type : ProblemType.values()) {
            assertTrue(told.contains("`" + type.code() + "`"), type::code);
        }
    }

    private static List<String> choices(String schema) {
        return Description.texts(DESCRIPTION.schema(schema).get("enum"));
    }
}
