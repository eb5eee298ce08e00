package io.github.supportguide.guide;

import java.util.List;

/** How well a party can be reached, the worst last. */
public enum Reach {
    /**
     * By a desk that this catalogue has no place for: that of a partner other than the one whose guide it is. There
     * are many such partners, and whoever deals with one knows its own.
     */
    ELSEWHERE,
    /** By a channel that was verified lately. */
    FRESH,
    /** Only by channels that nobody verified lately. */
    STALE,
    /** By no channel at all. */
    NONE;

    /** What the channels of a party come to for somebody who needs it. */
    static Reach by(Need need, List<Channel> channels) {
        var reach = NONE;
        for (var channel : channels) {
            if (need.isMetBy(channel)) {
                reach = channel.stale() && reach != FRESH ? STALE : FRESH;
            }
        }
        return reach;
    }
}
