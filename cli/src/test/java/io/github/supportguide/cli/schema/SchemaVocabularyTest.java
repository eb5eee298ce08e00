package io.github.supportguide.cli.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.CustomerMay;
import io.github.supportguide.policy.DecisionPart;
import io.github.supportguide.policy.Duty;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.PublisherMay;
import io.github.supportguide.policy.RuleStatus;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import io.github.supportguide.policy.Term;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schemas of what is printed")
class SchemaVocabularyTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(Schema.ANSWER, "party", Party.values()),
                Arguments.of(Schema.ANSWER, "channelKind", ChannelKind.values()),
                Arguments.of(Schema.ANSWER, "medium", Medium.values()),
                Arguments.of(Schema.ANSWER, "channel/properties/audience", Audience.values()),
                Arguments.of(Schema.ANSWER, "side", SplitSide.values()),
                Arguments.of(Schema.ANSWER, "question/properties/model", CspModel.values()),
                Arguments.of(Schema.ANSWER, "question/properties/boughtBy", Buyer.values()),
                Arguments.of(Schema.ANSWER, "facts/properties/fault", Fault.values()),
                Arguments.of(Schema.ANSWER, "facts/properties/term", Term.values()),
                Arguments.of(Schema.ANSWER, "agreed/properties/technicalSupport", TechnicalSupport.values()),
                Arguments.of(Schema.ANSWER, "rule/properties/status", RuleStatus.values()),
                Arguments.of(Schema.ANSWER, "toldNotice/properties/kind", Notice.Kind.values()),
                Arguments.of(Schema.POLICY, "matrixRow/properties/duty", Duty.values()),
                Arguments.of(Schema.POLICY, "matrixRow/properties/publisher", PublisherMay.values()),
                Arguments.of(Schema.POLICY, "matrixRow/properties/customerMayAsk", CustomerMay.values()),
                Arguments.of(Schema.POLICY_DIFF, "changedPart/properties/part", DecisionPart.values()),
                Arguments.of(Schema.POLICY_DIFF, "changedPart/properties/offers/items", OfferClass.values()),
                Arguments.of(Schema.POLICY_DIFF, "askedBy/properties/model", CspModel.values()),
                Arguments.of(Schema.CHECK, "finding/properties/severity", Severity.values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("vocabularies")
    void knowEveryWord(Schema schema, String place, Coded[] vocabulary) {
        var words = PrintedSchema.of(schema).root().at("/$defs/" + place).get("enum");

        assertEquals(codes(vocabulary), new TreeSet<>(PrintedSchema.texts(words)));
    }

    @Test
    void knowEveryKindOfAnswer() {
        var words = PrintedSchema.of(Schema.ANSWER).root().at("/properties/outcome/enum");

        assertEquals(codes(Outcome.values()), new TreeSet<>(PrintedSchema.texts(words)));
    }

    @Test
    void knowEveryGroupThatCanBeSplit() {
        var groups = PrintedSchema.of(Schema.ANSWER).root().at("/$defs/split/properties");

        assertEquals(codes(IssueGroup.values()), new TreeSet<>(groups.propertyNames()));
    }

    private static TreeSet<String> codes(Coded... vocabulary) {
        return Arrays.stream(vocabulary).map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
