package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.QueryParameters;
import io.github.supportguide.api.http.Reply;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.http.Steadiness;
import io.github.supportguide.code.Coded;
import io.github.supportguide.json.ContractingJson;
import io.github.supportguide.json.ListJson;
import io.github.supportguide.json.MatrixJson;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Moments;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** {@code GET /v1/matrix} by date and {@code /v1/contracting} by model. */
@PrimaryAdapter
public final class Policy {
    public static final List<Resource> RESOURCES = List.of(
            new Resource("/v1/matrix", Steadiness.BY_MOMENT, Policy::matrix),
            new Resource("/v1/contracting", Steadiness.BY_DAY, Policy::contracting));

    private Policy() {}

    private static Reply matrix(Request request) {
        request.takesOnly("asOf");
        return Reply.of(MatrixJson.of(asOf(request), request.catalogue(), request.words()));
    }

    private static Instant asOf(Request request) {
        return request.given("asOf")
                .map(text -> Moments.parse(ParameterNames.readable("asOf", text))
                        .orElseThrow(() -> QueryParameters.refused(
                                Refusal.of("asOf", Refusal.Reason.NOT_A_MOMENT), request.words())))
                .orElse(request.moment());
    }

    /** The steps in one model, or in both. */
    private static Reply contracting(Request request) {
        request.takesOnly("model");
        var models = request.given("model")
                .map(code -> List.of(model(code, request)))
                .orElse(List.of(CspModel.values()));
        return Reply.of(ListJson.of(
                models.stream()
                        .map(model -> ContractingJson.of(model, request.day(), request.words()))
                        .toList(),
                request.catalogue(),
                request.words()));
    }

    private static CspModel model(String code, Request request) {
        return Coded.parse(CspModel.class, code)
                .orElseThrow(() -> QueryParameters.refused(
                        Refusal.of(
                                "model",
                                Refusal.Reason.UNKNOWN_CODE,
                                code,
                                Arrays.stream(CspModel.values())
                                        .map(Coded::code)
                                        .toList()),
                        request.words()));
    }
}
