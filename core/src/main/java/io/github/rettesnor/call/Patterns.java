// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

/** The forms of single values, in the regular expressions that Java and JSON Schema share. */
final class Patterns {

    private static final String LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DATE = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))";
    private static final String STEP = "[a-z][A-Za-z]*(\\[[^\\[\\]]*\\])?";

    /** A day that the calendar has. */
    static final String DAY = "^" + DATE + "$";

    static final String TIME = "^" + DATE + "T" + CLOCK + OFFSET + "$";
    static final String CLOCK_TIME = "^" + CLOCK + "$";
    static final String RULE = "^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$";
    static final String RULE_SET = "^[a-z]+:[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.-]*$";
    static final String PLACE = "^" + STEP + "(\\." + STEP + ")*$";
    static final String MONEY = "^[A-Z]{3} (0|[1-9][0-9]{0,14})(\\.[0-9]{1,2})?$";
    static final String SHARE = "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]{1,28})?) ?%$";
    static final String ZONE = "^[A-Z][A-Za-z0-9+_/-]*$";
    static final String CURRENCY = "^[A-Z]{3}$";
    static final String CATEGORY = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";
    static final String ADDRESS = "^[a-z]+:[^\\s\\\\^`{|}<>\"]+$";

    private Patterns() {}
}
