package io.github.supportguide.files.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Roles and parties of the programme, as people write them. A wrong one sends a reader to the wrong desk; but outside
 * the programme some of the words mean something else, and then either language may use others.
 */
enum ProgrammeTerms {
    GLOBAL_ADMIN("global admin(?:istrator)?s?", "(?:全域|全局)(?:系統)?管理員"),
    ADMIN_AGENT("admin(?:istration)? agents?", "(?:系統)?管理員?代理(?:人|程式)?"),
    SALES_AGENT("sales agents?", "銷售代理人?"),
    HELPDESK_AGENT("help ?desk agents?", "(?:技術服務|服務台|技術支援中心)代理人?"),
    BILLING_ADMIN("billing admin(?:istrator)?s?", "(?:帳單|計費|帳務)(?:系統)?管理員"),
    USER_ADMIN("user(?: management)? admin(?:istrator)?s?", "使用者(?:管理)?(?:系統)?管理員"),
    ACCOUNT_ADMIN("account admin(?:istrator)?s?", "帳[戶號](?:系統)?管理員"),
    PARTNER_ADMIN("MPN partner admin(?:istrator)?s?", "MPN 合作夥伴(?:系統)?管理員"),
    INDIRECT_PROVIDER("indirect providers?", "間接(?:提供者|供應商|提供商)", "providers?|distributors?", "提供者|供應商|提供商|散發[者商]"),
    INDIRECT_RESELLER("indirect resellers?", "間接(?:轉銷商|經銷商)", "resellers?", "轉銷商|經銷商"),
    DIRECT_BILL_PARTNER(
            "direct[- ]bill(?:ing)? partners?", "直接(?:帳單|計費)合作夥伴", "direct[- ](?:bill|partners?)", "直接(?:帳單|計費)");

    /** Those that mean nothing else in any text. */
    private static final Set<ProgrammeTerms> PLAIN =
            EnumSet.of(GLOBAL_ADMIN, INDIRECT_PROVIDER, INDIRECT_RESELLER, DIRECT_BILL_PARTNER);

    private static final Signs SIGNS = new Signs("admin", "Admin", "agent", "direct", "Direct", "管理", "代理", "間接", "直接");

    private final Pattern english;
    private final Pattern chinese;
    private final Pattern shortEnglish;
    private final Pattern shortChinese;

    ProgrammeTerms(String english, String chinese) {
        this(english, chinese, english, chinese);
    }

    ProgrammeTerms(String english, String chinese, String shortEnglish, String shortChinese) {
        this.english = Pattern.compile("(?i)\\b" + english + "\\b");
        this.chinese = Pattern.compile(chinese);
        this.shortEnglish = Pattern.compile("(?i)\\b(?:" + shortEnglish + ")\\b");
        this.shortChinese = Pattern.compile(shortChinese);
    }

    /** As they stand there. */
    static List<String> onlyInEnglish(String english, String chinese) {
        return only(english, term -> term.english, chinese, term -> term.shortChinese);
    }

    /** As they stand there. */
    static List<String> onlyInChinese(String english, String chinese) {
        return only(chinese, term -> term.chinese, english, term -> term.shortEnglish);
    }

    private static List<String> only(
            String here,
            Function<ProgrammeTerms, Pattern> whole,
            String there,
            Function<ProgrammeTerms, Pattern> shortened) {
        if (SIGNS.areMissingIn(here)) {
            return List.of();
        }
        var said = in(there, shortened);
        return in(here, whole).stream()
                .filter(term -> !said.contains(term) && (PLAIN.contains(term) || !said.isEmpty()))
                .map(term -> whole.apply(term)
                        .matcher(here)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group())
                .toList();
    }

    private static Set<ProgrammeTerms> in(String text, Function<ProgrammeTerms, Pattern> spelling) {
        return Arrays.stream(values())
                .filter(term -> spelling.apply(term).matcher(text).find())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProgrammeTerms.class)));
    }
}
