package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.Reply;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.http.Steadiness;
import io.github.supportguide.json.IssueJson;
import io.github.supportguide.json.ListJson;
import io.github.supportguide.json.ModelJson;
import io.github.supportguide.json.NoticeItemJson;
import io.github.supportguide.json.PartyJson;
import io.github.supportguide.json.RoleJson;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/**
 * Whole lists: the vocabulary, {@code GET /v1/issues}, {@code /models}, {@code /parties} and {@code /roles}, and
 * {@code /notices}.
 */
@PrimaryAdapter
public final class Vocabulary {
    public static final List<Resource> RESOURCES = List.of(
            list("/v1/issues", IssueJson::all),
            list("/v1/models", ModelJson::all),
            list("/v1/parties", PartyJson::all),
            list("/v1/roles", RoleJson::all),
            new Resource("/v1/notices", Steadiness.BY_CATALOGUE, Vocabulary::notices));

    private Vocabulary() {}

    private static Resource list(String path, Function<Words, List<?>> items) {
        return new Resource(path, Steadiness.BY_CATALOGUE, request -> {
            request.takesOnly();
            return Reply.of(ListJson.of(items.apply(request.words()), request.catalogue(), request.words()));
        });
    }

    private static Reply notices(Request request) {
        request.takesOnly();
        return Reply.of(NoticeItemJson.all(request.catalogue(), request.words()));
    }
}
