package io.github.supportguide.site.browser;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker: what it says about a page or a style, errors and warnings alike. */
final class Standards implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** It takes data in a page for a script; browsers do not run it, and another test lets no script be in a page. */
    private static final String DATA_IS_NO_SCRIPT = "Inline script violates Content Security Policy";

    private final List<String> said = new ArrayList<>();
    private final SimpleDocumentValidator validator;

    private Standards(boolean guessesLanguages) {
        validator = new SimpleDocumentValidator(true, false, guessesLanguages);
        try {
            validator.setUpMainSchema(HTML, this);
            validator.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    /** Everything it can say. */
    static Standards all() {
        return new Standards(true);
    }

    /** All but whether the words seem to be in another language than the page says. */
    static Standards whateverTheLanguage() {
        return new Standards(false);
    }

    List<String> saysOfHtml(String path, byte[] page) throws Exception {
        said.clear();
        validator.checkHtmlInputSource(source(path, page));
        return List.copyOf(said);
    }

    List<String> saysOfCss(String path, byte[] style) throws Exception {
        said.clear();
        validator.checkCssInputSource(source(path, style));
        return List.copyOf(said);
    }

    private static InputSource source(String path, byte[] bytes) {
        var source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        source.setSystemId("https://guide.example/" + path);
        return source;
    }

    @Override
    public void warning(SAXParseException said) {
        note("warning", said);
    }

    @Override
    public void error(SAXParseException said) {
        note("error", said);
    }

    @Override
    public void fatalError(SAXParseException said) throws SAXException {
        note("fatal", said);
    }

    private void note(String gravity, SAXParseException what) {
        if (what.getMessage().startsWith(DATA_IS_NO_SCRIPT)) {
            return;
        }
        said.add("%s:%d:%d: %s: %s"
                .formatted(
                        what.getSystemId(), what.getLineNumber(), what.getColumnNumber(), gravity, what.getMessage()));
    }
}
