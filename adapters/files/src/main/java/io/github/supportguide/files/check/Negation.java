package io.github.supportguide.files.check;

import java.util.regex.Pattern;

/**
 * Whether a text denies something. Languages deny in many ways, so a denial is only missed where one language denies a
 * verb and the other has not even a word that sounds like a denial.
 */
final class Negation {
    /** Stands for the missing word; the findings have a name for it in each language. */
    static final String CODE = "negation";

    /** A verb or a noun is denied, and not only compared or asked about. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:(?<!or )not|cannot|can['’]t|won['’]t|[a-z]+n['’]t|never|without)\\b"
                    + "(?! (?:only|just|later|more|less|fewer|earlier|longer than|hesitate|forget|to mention)\\b)"
                    + "|\\bno (?!(?:later|more|less|fewer|earlier|longer than|matter)\\b)(?=[a-z])");

    private static final Signs ENGLISH_SIGNS =
            new Signs("not", "Not", "NOT", "n't", "n’t", "never", "Never", "without", "Without", "no ", "No ");
    private static final Signs CHINESE_SIGNS = new Signs("不", "無", "沒", "未", "勿", "並非");

    private static final Pattern SOUNDS_ENGLISH = Pattern.compile(
            "(?i)\\b(?:no|not|cannot|non|never|without|nor|none|nobody"
                    + "|nothing|neither|only|except|unless|until|instead|rather|too|hardly|beyond|zero|before|down|offline|outages?"
                    + "|un(?!der|i[tqvo]|til)[a-z]{3,}|in(?:valid|active|accessible|complete|compatible|correct|sufficient|eligible)"
                    + "|im(?:possible|proper)|dis(?:abl|connect|continu|allow)[a-z]+|[a-z]+less|[a-z]*free"
                    + "|(?:fail|stop|prevent|avoid|lack|miss|refus|deny|denie|exclu|expir|optional|reject|remov|withdr|retir|block"
                    + "|forbid|leav|contradict|prohibit|omit|skip|ignor|los[et]|automatic|simpl|eas[iy])[a-z]*|end(?:s|ed|ing)?)\\b|n['’]t\\b");

    private static final Pattern CHINESE = Pattern.compile("不(?:會|能|可(?![或缺])|得|必|需|是(?!嗎)|再|支援|提供|包含|收取|負責"
            + "|適用|影響|接受)|無法|無須|無需|沒有|尚未|請勿|切勿|並非|未(?=提供|支援|包含|啟用|獲得|收到)");

    /** Any word of denial, and words that deny without one; names and phrases that only contain such a letter are none. */
    private static final Pattern SOUNDS_CHINESE = Pattern.compile("不(?!同|僅|只|但|論|斷|錯|鏽|動產)|無(?!論|線)|沒|未(?!來)|勿"
            + "|非(?!常|洲)|(?<![分類特個識級性國區鑑辨])別(?!名)|(?<!是|能|可|會)否|免(?!費)|[禁阻停終中防]止|避免|拒|僅|只|除[非了外]"
            + "|排除|缺|失[敗效去]|[遺消喪]失|離線|零(?!售|件|組)|難|取代|代替|而是|故障|中斷|例外|以外|之外|以前|之前");

    private Negation() {}

    static boolean isOnlyInEnglish(String english, String chinese) {
        return !ENGLISH_SIGNS.areMissingIn(english)
                && ENGLISH.matcher(english).find()
                && !SOUNDS_CHINESE.matcher(chinese).find();
    }

    static boolean isOnlyInChinese(String english, String chinese) {
        return !CHINESE_SIGNS.areMissingIn(chinese)
                && CHINESE.matcher(chinese).find()
                && !SOUNDS_ENGLISH.matcher(english).find();
    }
}
