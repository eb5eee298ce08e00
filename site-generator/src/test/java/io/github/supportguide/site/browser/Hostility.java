package io.github.supportguide.site.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Texts that try to become something else than text. What succeeds says so in the window’s {@code hit}. */
final class Hostility {
    /** One way each; none of them may reach a page as anything but what stands here. */
    static final List<String> WAYS = List.of(
            "<script>window.hit='element'</script>",
            "</title></textarea></style></script><script>window.hit='closed'</script>",
            "\"><img src=x onerror=\"window.hit='double'\">",
            "'><img src=x onerror='window.hit=\"single\"'>",
            "\" autofocus onfocus=\"window.hit='attribute'\" x=\"",
            "' autofocus onfocus='window.hit=\"attribute\"' x='",
            "` autofocus onfocus=window.hit='bare' x=`",
            "javascript:window.hit='scheme'",
            "data:text/html,<script>parent.hit='data'</script>",
            "<svg><animate onbegin=window.hit='svg' attributeName=x></svg>",
            "<math><mtext><style><img src=x onerror=window.hit='math'></style></mtext></math>",
            "<!--<img title=\"--><img src=x onerror=window.hit='comment'>\">",
            "<base href=https://elsewhere.example/><link rel=stylesheet href=//elsewhere.example/x.css>",
            "<meta http-equiv=refresh content=0;url=https://elsewhere.example/>",
            "<iframe srcdoc=\"<script>parent.hit='frame'</script>\"></iframe>",
            "&lt;script&gt;window.hit='twice'&lt;/script&gt; &amp; &#x3c; &#60;",
            "{{7*7}} ${7*7} #{7*7} <%= 7*7 %> @{7*7} {{constructor.constructor('window.hit=1')()}}",
            "';window.hit='quote';// \";window.hit='quote';// \\\";window.hit=1;// ]]> */",
            "\u2028window.hit='line'\u2029window.hit='paragraph'",
            "\u202eright to left\u202c \u2066isolated",
            "%3Cscript%3Ewindow.hit='percent'%3C/script%3E ../../../../etc/passwd",
            "＜script＞window.hit='wide'＜/script＞",
            "W".repeat(3_000),
            "備".repeat(3_000));

    private Hostility() {}

    /** As it would stand in an address. */
    static String encoded(String way) {
        return URLEncoder.encode(way, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String all() {
        return WAYS.stream().filter(way -> way.length() < 1_000).collect(Collectors.joining(" "));
    }
}
