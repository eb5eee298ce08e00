package io.github.supportguide.api.operate;

import java.util.Arrays;
import java.util.List;

/** The names of parameters, which tell what was asked without telling about whom. */
final class QueryNames {
    private static final int MOST = 20;
    private static final int LONGEST = 40;

    private QueryNames() {}

    /** Each once, as they stand in the address; not all of them if there are strangely many. */
    static List<String> in(String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&", MOST + 1))
                        .limit(MOST)
                        .map(QueryNames::name)
                        .distinct()
                        .toList();
    }

    private static String name(String parameter) {
        var name = parameter.split("=", 2)[0];
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
