package io.github.supportguide.site.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One tab of one reader, and what should never happen in it. */
final class Visit implements AutoCloseable {
    /** In milliseconds; a machine may be busy, and that is no trouble of the page. */
    private static final double PATIENCE = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private String origin = "about:";

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onRequest(this::note);
        page.onDialog(this::refuse);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> troubles.add(page.url() + " failed: " + error));
        page.onCrash(gone -> troubles.add(page.url() + " crashed"));
    }

    Page page() {
        return page;
    }

    /** Opens an address and waits until everything of it is there. */
    Page open(URI address) {
        origin = address.resolve("/").toString();
        page.navigate(address.toString());
        return page;
    }

    /** What an expression says in a page, item by item. */
    static List<String> list(Page page, String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream().map(String::valueOf).toList();
    }

    /**
     * Scripts that failed or opened a dialog, requests to somewhere else, and whatever the console complains about, such
     * as a broken policy.
     */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void note(Request request) {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            troubles.add(page.url() + " asks for " + request.url());
        }
    }

    private void refuse(Dialog dialog) {
        troubles.add(page.url() + " says " + dialog.message());
        dialog.dismiss();
    }

    private void hear(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            troubles.add(page.url() + " complains: " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
