// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;

/**
 * A parser that hands out each single value as its text. Numbers are made of that text by {@link Scalars} alone; databind may not ask for
 * them, as it would round them or cut them off.
 */
abstract class TextParser extends ParserMinimalBase {

    TextParser() {
        super(ObjectReadContext.empty());
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public char[] getStringCharacters() {
        return getString().toCharArray();
    }

    @Override
    public int getStringLength() {
        return getString().length();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public NumberType getNumberType() {
        return NumberType.BIG_DECIMAL;
    }

    @Override
    public boolean isNaN() {
        return false;
    }

    @Override
    public Number getNumberValue() {
        throw notRead();
    }

    @Override
    public BigDecimal getDecimalValue() {
        throw notRead();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        throw notRead();
    }

    @Override
    public int getIntValue() {
        throw notRead();
    }

    @Override
    public long getLongValue() {
        throw notRead();
    }

    @Override
    public float getFloatValue() {
        throw notRead();
    }

    @Override
    public double getDoubleValue() {
        throw notRead();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        throw notRead();
    }

    private static IllegalStateException notRead() {
        return new IllegalStateException("values are read as text only");
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    protected void _closeInput() {}

    @Override
    protected void _releaseBuffers() {}

    @Override
    protected void _handleEOF() {}
}
