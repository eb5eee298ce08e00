package io.github.supportguide.api.http;

import io.github.supportguide.policy.Programme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** Names a reply by everything that decides its bytes, so that nobody has to write it to know whether it changed. */
public record EntityTag(String name) {
    private static final Pattern LISTED = Pattern.compile("(?:^|,)\\s*(?:W/)?\"([^\"]*)\"\\s*(?=,|$)");
    private static final String PACKED = "-gzip";
    private static final int LENGTH = 22;

    static EntityTag of(Request request, Steadiness steadiness) {
        return of(String.join(
                        "\n",
                        String.valueOf(EntityTag.class.getPackage().getImplementationVersion()),
                        Programme.POLICY,
                        request.catalogue().version(),
                        request.words().languageTag(),
                        request.audience().code(),
                        steadiness.at(request),
                        request.http().path(),
                        Address.query(request.parameters()))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Names exactly these bytes. */
    public static EntityTag of(byte[] bytes) {
        return new EntityTag(digest(bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As it stands in the header; what is packed has other bytes and so another name. */
    String quoted(boolean packed) {
        return '"' + name + (packed ? PACKED : "") + '"';
    }

    /** Whether the header {@code If-None-Match} has it: in a list, weak or not, packed or not, or as {@code *}. */
    boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || LISTED.matcher(ifNoneMatch)
                        .results()
                        .map(listed -> listed.group(1))
                        .anyMatch(tag -> tag.equals(name) || tag.equals(name + PACKED));
    }
}
