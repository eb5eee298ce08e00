package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.ContractingJson;
import io.github.supportguide.json.ExplanationJson;
import io.github.supportguide.json.IssueJson;
import io.github.supportguide.json.ListJson;
import io.github.supportguide.json.MatrixJson;
import io.github.supportguide.json.ModelJson;
import io.github.supportguide.json.NoticeItemJson;
import io.github.supportguide.json.NoticeJson;
import io.github.supportguide.json.OfferJson;
import io.github.supportguide.json.OfferListJson;
import io.github.supportguide.json.PartyJson;
import io.github.supportguide.json.PublisherJson;
import io.github.supportguide.json.PublisherListJson;
import io.github.supportguide.json.PublisherWithOffersJson;
import io.github.supportguide.json.QuestionJson;
import io.github.supportguide.json.RoleJson;
import io.github.supportguide.json.RuleJson;
import io.github.supportguide.json.SourceJson;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The fields in the description")
class FieldsTest {
    /** In files of the site a question is about a class of offers; here it never is. */
    private static final String OF_THE_SITE = "QuestionJson.class";

    private static final Description DESCRIPTION = new Description();

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("Answer", AnswerJson.class),
                Arguments.of("Contact", AnswerJson.ContactJson.class),
                Arguments.of("NextStep", AnswerJson.NextStepJson.class),
                Arguments.of("Explanation", ExplanationJson.class),
                Arguments.of("Rule", RuleJson.class),
                Arguments.of("WhyNot", ExplanationJson.WhyNotJson.class),
                Arguments.of("Source", SourceJson.class),
                Arguments.of("Question", QuestionJson.class),
                Arguments.of("Facts", QuestionJson.FactsJson.class),
                Arguments.of("Arrangement", QuestionJson.ArrangementJson.class),
                Arguments.of("OfferPage", OfferListJson.class),
                Arguments.of("OfferItem", OfferListJson.Item.class),
                Arguments.of("Offer", OfferJson.class),
                Arguments.of("CspSale", OfferJson.CspJson.class),
                Arguments.of("Terms", OfferJson.TermsJson.class),
                Arguments.of("Plan", OfferJson.PlanJson.class),
                Arguments.of("Resource", OfferJson.ResourceJson.class),
                Arguments.of("Lifecycle", OfferJson.LifecycleJson.class),
                Arguments.of("PublisherPage", PublisherListJson.class),
                Arguments.of("Publisher", PublisherJson.class),
                Arguments.of("PublisherWithOffers", PublisherWithOffersJson.class),
                Arguments.of("NoticeList", ListJson.class),
                Arguments.of("NoticeItem", NoticeItemJson.class),
                Arguments.of("Notice", NoticeJson.class),
                Arguments.of("IssueList", ListJson.class),
                Arguments.of("IssueItem", IssueJson.class),
                Arguments.of("ModelList", ListJson.class),
                Arguments.of("ModelItem", ModelJson.class),
                Arguments.of("PartyList", ListJson.class),
                Arguments.of("PartyItem", PartyJson.class),
                Arguments.of("RoleList", ListJson.class),
                Arguments.of("RoleItem", RoleJson.class),
                Arguments.of("RoleScope", RoleJson.ScopeJson.class),
                Arguments.of("Matrix", MatrixJson.class),
                Arguments.of("MatrixRow", MatrixJson.RowJson.class),
                Arguments.of("Decision", MatrixJson.DecisionJson.class),
                Arguments.of("ContractingList", ListJson.class),
                Arguments.of("ContractingPath", ContractingJson.class),
                Arguments.of("ContractingStep", ContractingJson.StepJson.class),
                Arguments.of("Problem", Problem.class),
                Arguments.of("Fault", Problem.Fault.class));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void areThoseOfTheCode(String schema, Class<? extends Record> shape) {
        assertEquals(
                written(shape).sorted().toList(),
                told(DESCRIPTION.schema(schema)).sorted().toList());
    }

    private static Stream<String> told(JsonNode schema) {
        var inherited =
                Description.each(schema.path("allOf")).map(DESCRIPTION::meant).flatMap(FieldsTest::told);
        return Stream.concat(inherited, schema.path("properties").propertyNames().stream());
    }

    private static Stream<String> written(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .filter(component -> !OF_THE_SITE.equals(shape.getSimpleName() + "." + name(component)))
                .flatMap(component ->
                        isUnwrapped(component) ? written(component.getType()) : Stream.of(name(component)));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static String name(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }
}
