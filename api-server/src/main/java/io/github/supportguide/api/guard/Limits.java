package io.github.supportguide.api.guard;

import java.time.Duration;

/**
 * How much the API takes from anybody, all in one place. How deep JSON may nest, how long its texts and numbers may be
 * stands where JSON is read.
 *
 * @param body bytes of one body; beyond it 413
 * @param bodies bytes of all bodies together that wait or are being answered; beyond it 503
 * @param bodyWithin how long a body may take from head to last byte, however it drips; then 408
 * @param head bytes of a request line and its headers; beyond it 431, or 414 if the line alone is longer
 * @param headWithin how long a head may take from its first byte; then the connection is closed
 * @param address characters of path and query as they were sent; beyond it 414
 * @param connections open at the same time; beyond it the one goes that has asked nothing for longest
 * @param connectionsFromOne open at the same time from one address that is neither this machine nor a trusted proxy;
 *     more are closed at once
 * @param idle how long a connection may say nothing; then it is closed
 * @param stopWithin how long running requests get to finish when the server stops
 */
public record Limits(
        int body,
        long bodies,
        Duration bodyWithin,
        int head,
        Duration headWithin,
        int address,
        int connections,
        int connectionsFromOne,
        Duration idle,
        Duration stopWithin) {

    /** Items on a page of a list; beyond it 400. */
    public static final int PAGE = 200;

    /** Questions in one request; beyond it 400. */
    public static final int QUESTIONS = 1_000;

    /** What holds unless somebody asks for something else. */
    public static final Limits STANDARD = new Limits(
            1_000_000,
            32_000_000,
            Duration.ofSeconds(10),
            8 * 1024,
            Duration.ofSeconds(10),
            4 * 1024,
            2_000,
            100,
            Duration.ofSeconds(30),
            Duration.ofSeconds(20));
}
