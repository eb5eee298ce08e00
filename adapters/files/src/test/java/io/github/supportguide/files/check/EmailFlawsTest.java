package io.github.supportguide.files.check;

import static io.github.supportguide.files.check.TextFlawsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mailbox")
class EmailFlawsTest {

    /** The domains of providers are put together here, so that no line holds a mailbox that somebody may have. */
    @ParameterizedTest(name = "{0} at {1} of {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            isv                | email.com          |                     | placeholder-email
            support            | yourcompany.com    |                     | placeholder-email
            test               | contoso.example    |                     | placeholder-email
            firstname.lastname | contoso.example    |                     | placeholder-email
            noreply            | contoso.example    |                     | unread-email
            do-not-reply       | contoso.example    |                     | unread-email
            contoso.support    | gmail.com          |                     | free-mail
            contoso            | yahoo.com.tw       |                     | free-mail
            contoso            | hotmail.fr         |                     | free-mail
            contoso            | msa.hinet.net      |                     | free-mail
            jane.doe           | contoso.example    |                     | personal-email
            j.doe              | contoso.example    |                     | personal-email
            jane_doe           | contoso.example    |                     | personal-email
            jane               | contoso.example    | Jane Doe            | personal-email
            jdoe               | contoso.example    | Jane Doe            | personal-email
            janed              | contoso.example    | Jane Doe            | personal-email
            help               | c\u043Entoso.example |                   | lookalike-host
            support            | contoso.example    |                     |
            isv                | contoso.example    |                     |
            help.desk          | contoso.example    |                     |
            sales.tw           | contoso.example    |                     |
            contoso.backup     | contoso.example    |                     |
            fabrikam.ledger    | fabrikamledger.example |                 |
            azure.marketplace  | contoso.example    |                     |
            customer-care      | contoso.example    |                     |
            backup             | contoso.example    | Backup desk         |
            contoso            | contoso.example    | Contoso Support     |
            jane               | contoso.example    |                     |
            oncall             | contoso.example    | Contoso on-call     |
            gmail              | contoso.example    |                     |
            support            | gmail.contoso.example |                  |
            """)
    void hasOneFlawAtMost(String name, String domain, String deskName, String rule) {
        var flaws = EmailFlaws.in(new EmailAddress(name + "@" + domain), Optional.ofNullable(deskName));

        assertEquals(rule == null ? "" : rule, told(flaws).replaceAll(" .*", ""));
    }
}
