package masar.layout.sources;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people read them: without what all have in common, and with their letters in place of escaped octets. */
final class ShownAddress {

    private static final Pattern COMMON = Pattern.compile("^https?://(www\\.)?|/$");

    /** Octets outside of ASCII; those of ASCII are escaped because they mean something else otherwise. */
    private static final Pattern ESCAPED = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    private ShownAddress() {}

    static String of(URI address) {
        String text = COMMON.matcher(address.toString()).replaceAll("");
        return ESCAPED.matcher(text).replaceAll(octets -> Matcher.quoteReplacement(letters(octets)));
    }

    private static boolean isOfAWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static String letters(MatchResult octets) {
        String escaped = octets.group();
        byte[] bytes = new byte[escaped.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escaped, 3 * i + 1, 3 * i + 3, 16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints().allMatch(ShownAddress::isOfAWord) ? text : escaped;
        } catch (CharacterCodingException e) {
            return escaped;
        }
    }
}
