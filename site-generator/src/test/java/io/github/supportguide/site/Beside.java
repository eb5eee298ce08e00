package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.web.WebFiles;
import io.github.supportguide.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files beside the pages of a site, without the pages. */
record Beside(Map<String, PlannedFile> files) {
    private static final List<String> LANGUAGES = List.of("zh-TW", "en");

    static Beside of(Catalogue catalogue, Audience audience, Optional<String> address) {
        return of(LANGUAGES.stream()
                .map(language -> edition(catalogue, audience, address, language))
                .toList());
    }

    static Beside of(List<Edition> editions) {
        return new Beside(new WebFiles(editions, List::of)
                .plan()
                .collect(Collectors.toMap(PlannedFile::path, Function.identity(), (one, two) -> one, TreeMap::new)));
    }

    static Edition edition(Catalogue catalogue, Audience audience, Optional<String> address, String language) {
        var words = Words.orEnglish(language);
        return Edition.of(catalogue, audience, Catalogues.TODAY, words, LANGUAGES, address);
    }

    byte[] bytes(String path) {
        return files.get(path).content().get();
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
