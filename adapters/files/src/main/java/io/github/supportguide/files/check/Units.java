package io.github.supportguide.files.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What numbers count: time, data, hundredths. */
enum Units {
    PERCENT("%|percent(?![a-z])"),
    BUSINESS_DAY("(?:business|working)[ -]days?|個?工作天|個?工作日|個?營業日"),
    HOUR("hours?(?![a-z])|hrs?(?![a-z])|個?小時|個?鐘頭|時間"),
    MINUTE("minutes?(?![a-z])|mins?(?![a-z])|分鐘"),
    SECOND("seconds?(?![a-z])|secs?(?![a-z])|秒"),
    WEEK("weeks?(?![a-z])|個?星期|個?禮拜|週間|週"),
    MONTH("months?(?![a-z])|個月"),
    DAY("days?(?![a-z])|天"),
    YEAR("years?(?![a-z])|yrs?(?![a-z])"),
    KILOBYTE("KB(?![A-Za-z])"),
    MEGABYTE("MB(?![A-Za-z])"),
    GIGABYTE("GB(?![A-Za-z])"),
    TERABYTE("TB(?![A-Za-z])"),
    PETABYTE("PB(?![A-Za-z])"),
    MILLISECOND("ms(?![A-Za-z])");

    /** Any of them, the longer first. */
    static final String PATTERN = String.join(
            "|", List.of(values()).stream().map(unit -> unit.spellings).toList());

    private final String spellings;
    private final Pattern pattern;

    Units(String spellings) {
        this.spellings = spellings;
        this.pattern = Pattern.compile("[ -]?(?:" + spellings + ")");
    }

    /** The unit that a piece of text behind a number is. */
    static Optional<String> code(String text) {
        for (var unit : values()) {
            if (!text.isEmpty() && unit.pattern.matcher(text).matches()) {
                return Optional.of(unit.name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
