package io.github.supportguide.files.check;

import static io.github.supportguide.files.check.TextFlawsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.WebAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address on the web")
class UrlFlawsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '→', textBlock = """
            https://127.0.0.1                            → private-url 127.0.0.1
            https://10.1.2.3/help                        → private-url 10.1.2.3
            https://192.168.0.1:8443/                    → private-url 192.168.0.1
            https://169.254.169.254/latest               → private-url 169.254.169.254
            https://[::1]/                               → private-url [::1]
            https://[fe80::1]:80/x                       → private-url [fe80::1]
            https://0x7f.1/                              → private-url 0x7f.1
            https://0x7f000001/                          → private-url 0x7f000001
            https://a.0x7f/                              → private-url a.0x7f
            https://LocalHost/help                       → private-url localhost
            https://localhost./help                      → private-url localhost
            https://ｌｏｃａｌｈｏｓｔ/                     → private-url localhost
            https://helpdesk/tickets                     → private-url helpdesk
            https://help.contoso.local/                  → private-url help.contoso.local
            https://help.internal/                       → private-url help.internal
            https://wiki.lan/                            → private-url wiki.lan
            https://desk.contoso.corp/                   → private-url desk.contoso.corp
            https://nas.home.arpa/                       → private-url nas.home.arpa
            http://contoso.example/help                  → insecure-url http://contoso.example/help
            https://c\u043Entoso.example/help            → lookalike-host c\u043Entoso.example
            https://xn--cntoso-wqf.example/help          → lookalike-host c\u043Entoso.example
            https://\u0441\u043E\u0440\u0435.example/help → lookalike-host \u0441\u043E\u0440\u0435.example
            https://contos\u03BF.example/help            → lookalike-host contos\u03BF.example
            https://contoso.example/help?access_token=1  → secret-in-url access_token
            https://contoso.example/?a=b&apikey=x        → secret-in-url apikey
            https://contoso.example/f?sv=1&sig=aB3dE5gH7jK9mN1p → secret-in-url sig
            https://contoso.example/f?password=secret    → secret-in-url password
            """)
    void hasOneFlaw(String url, String flaws) {
        assertEquals(flaws, told(UrlFlaws.in(new WebAddress(url))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoso.example/support",
                "https://example.com/help",
                "https://www.contoso.example",
                "https://1.contoso.example/",
                "https://local.contoso.example/",
                "https://home-contoso.example/",
                "https://contoso.internals/",
                "https://b\u00FCcher.example/hilfe",
                "https://xn--bcher-kva.example/hilfe",
                "https://備份.example/",
                "https://備份contoso.example/",
                "https://\u043F\u0440\u0438\u0432\u0435\u0442.example/",
                "https://\u0441\u043E\u0440\u0435.\u0440\u0444/",
                "HTTPS://CONTOSO.EXAMPLE/HELP",
                "https://contoso.example/help?key=backup-and-restore",
                "https://contoso.example/help?token=new",
                "https://contoso.example/tokens?topic=secret"
            })
    void isFine(String url) {
        assertEquals("", told(UrlFlaws.in(new WebAddress(url))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoso.example",
                "https://contoso.example/",
                "https://www.contoso.example/index.html",
                "https://contoso.example/en-us/",
                "https://contoso.example/tw"
            })
    void isOnlyAHomePage(String url) {
        assertEquals("home-page-only " + url, told(UrlFlaws.inSupportPage(new WebAddress(url))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoso.example/support",
                "https://contoso.example/?page=support",
                "https://contoso.example/#support",
                "https://support.contoso.example",
                "https://forum.fabrikam.example",
                "https://support-contoso.example/"
            })
    void isASupportPage(String url) {
        assertEquals("", told(UrlFlaws.inSupportPage(new WebAddress(url))));
    }
}
