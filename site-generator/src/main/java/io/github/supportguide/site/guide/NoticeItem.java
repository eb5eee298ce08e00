package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Phrase;
import java.util.List;

/**
 * What is going on with some offers.
 *
 * @param code a class for the style sheet
 * @param period from when until when
 * @param more where to read on
 */
public record NoticeItem(String code, String kind, Phrase text, String period, List<Link> more, List<Link> concerned) {}
