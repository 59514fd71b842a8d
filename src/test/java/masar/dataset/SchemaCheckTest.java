package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import masar.i18n.Language;
import masar.model.ActorKind;
import masar.model.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaCheckTest {

    private static final JsonNode SCHEMA = tree(BrokenFile.resource("/masar/data/timeline.schema.json"));

    private static JsonNode tree(String text) {
        CharBuffer chars = CharBuffer.allocate(text.length()).put(text).flip();
        return JsonTree.parse(chars, Long.MAX_VALUE, new Problems("schema")).orElseThrow();
    }

    private static List<Problem> problems(String schema, String text) {
        Problems problems = new Problems("file.json");
        new SchemaCheck(schema).check(tree(text), problems);
        return problems.errors();
    }

    @Test
    void aRuleWithoutASentenceOfOursIsToldInThatOfTheLibrary() {
        List<Problem> problems = problems("{\"multipleOf\": 10}", " 7");

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().describe(Language.ENGLISH)).isEqualTo("file.json:1:2: must be multiple of 10");
        assertThat(problems.getFirst().describe(Language.ARABIC))
                .isEqualTo("\u2066file.json:1:2\u2069: يجب أن يكون من مضاعفات \u206810\u2069");
    }

    @Test
    void aPatternWithoutASentenceOfOursIsToldInThatOfTheLibrary() {
        List<Problem> problems = problems("{\"properties\": {\"x\": {\"pattern\": \"^a\"}}}", "{\"x\": \"b\"}");

        assertThat(problems).extracting(Problem::pointer, Problem::key).containsExactly(tuple("/x", "library:pattern"));
    }

    @Test
    void eachRuleOfTheShippedSchemaHasASentenceOfOurs() {
        // A date is read as EDTF, which says more; a parent may be null, and else is an id.
        Set<String> toldOtherwise = Set.of("minLength.date", "pattern.date", "type.null");
        Set<String> rules = new TreeSet<>();
        collectRules(SCHEMA, "root", rules);

        rules.removeAll(toldOtherwise);
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                ProblemMessages.has(rule) || ProblemMessages.has(rule.substring(0, rule.indexOf('.'))))
                        .as(rule)
                        .isTrue());
    }

    private static void collectRules(JsonNode schema, String name, Set<String> rules) {
        Set<String> notRules =
                Set.of("$schema", "$ref", "$defs", "title", "description", "examples", "properties", "items", "anyOf");
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            switch (keyword.getKey()) {
                case "properties", "$defs" ->
                    keyword.getValue()
                            .properties()
                            .forEach(property -> collectRules(property.getValue(), property.getKey(), rules));
                case "items" -> collectRules(keyword.getValue(), name, rules);
                case "anyOf" -> keyword.getValue().forEach(choice -> collectRules(choice, name, rules));
                default -> {
                    if (!notRules.contains(keyword.getKey())) {
                        rules.add(keyword.getKey() + "."
                                + (keyword.getKey().equals("type")
                                        ? keyword.getValue().asString()
                                        : name));
                    }
                }
            }
        }
    }

    @Test
    void theSchemaNamesTheKindsAndRolesOfTheModel() {
        assertThat(choices("/$defs/actor/properties/kind/enum")).isEqualTo(names(ActorKind.values()));
        assertThat(choices("/$defs/participation/properties/role/enum")).isEqualTo(names(Role.values()));
    }

    private static List<String> choices(String pointer) {
        return SCHEMA.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
