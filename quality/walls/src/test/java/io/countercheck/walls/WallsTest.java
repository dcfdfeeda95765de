package io.countercheck.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of the house: which room may look into which, and why. docs/architecture.md draws the same picture. */
class WallsTest {

    static final String HOUSE = "io.countercheck.";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.countercheck");

    @ParameterizedTest
    @EnumSource(Room.class)
    void aRoomUsesOnlyWhatItMay(Room room) {
        String[] allowed = Stream.of(
                        Stream.of(room.packageName() + "..", "java..", "javax.xml..", "org.jspecify.."),
                        room.rooms.stream().map(r -> HOUSE + r + ".."),
                        room.libraries.stream().map(l -> l + ".."))
                .flatMap(s -> s)
                .toArray(String[]::new);

        ArchRule rule = classes()
                .that()
                .resideInAPackage(room.packageName() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(room.because);

        rule.check(HOUSE_CLASSES);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void noWallIsWiderThanTheHouse(Room room) {
        List<String> allowed = Stream.concat(room.rooms.stream().map(r -> HOUSE + r), room.libraries.stream())
                .toList();
        assertThat(allowed)
                .as("what is allowed and not used would let a library in without anybody deciding it")
                .allMatch(name -> HOUSE_CLASSES.stream()
                        .filter(type -> isIn(type, room.packageName()))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(d -> isIn(d.getTargetClass().getBaseComponentType(), name)));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void othersCallOnlyWhatIsOpen(Room room) {
        Set<String> open = Stream.concat(
                        Stream.of(room.packageName()), room.open.stream().map(p -> room.packageName() + "." + p))
                .collect(Collectors.toSet());
        Map<String, List<String>> called = HOUSE_CLASSES.stream()
                .filter(type -> !isIn(type, room.packageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(d -> isIn(d.getTargetClass().getBaseComponentType(), room.packageName()))
                .collect(Collectors.groupingBy(
                        d -> d.getTargetClass().getBaseComponentType().getPackageName(),
                        TreeMap::new,
                        Collectors.mapping(d -> d.getDescription(), Collectors.toList())));

        assertThat(called.keySet().stream().filter(name -> !open.contains(name)))
                .as(
                        "what others may call is listed with the room; the rest can then change freely: %s",
                        called.keySet())
                .isEmpty();
        assertThat(room.open)
                .as("what is open and not called from outside need not be")
                .allMatch(name -> called.containsKey(room.packageName() + "." + name));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void thePageOfTheHouseSaysWhatTheWallsSay(Room room) throws IOException {
        String uses = Stream.concat(room.rooms.stream(), room.libraries.stream().map(WallsTest::called))
                .collect(Collectors.joining(", "));
        String row = Files.readAllLines(
                        Path.of(System.getProperty("countercheck.root", "../.."), "docs", "architecture.md"))
                .stream()
                .filter(line -> line.startsWith("| `" + room.name().toLowerCase(Locale.ROOT) + "` |"))
                .findFirst()
                .orElseThrow();

        assertThat(row).endsWith("| " + (uses.isEmpty() ? "the JDK" : uses) + " |");
    }

    private static String called(String library) {
        return switch (library) {
            case "com.ibm.icu" -> "ICU4J";
            case "de.siegmar.fastcsv" -> "fastcsv";
            case "com.fasterxml.jackson.core" -> "jackson-core";
            case "com.fasterxml.aalto" -> "Aalto";
            case "org.openscience.cdk" -> "CDK";
            case "uk.ac.cam.ch.wwmm.opsin" -> "OPSIN";
            case "org.tomlj" -> "tomlj";
            default -> library;
        };
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    @Test
    void everyClassLivesInARoom() {
        String[] packages =
                Arrays.stream(Room.values()).map(r -> r.packageName() + "..").toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(packages)
                .because("a class outside every room is behind no wall")
                .check(HOUSE_CLASSES);
        assertThat(HOUSE_CLASSES).isNotEmpty();
    }

    @Test
    void nobodyReadsTheClockButTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.countercheck.cli..")
                .should(callNow())
                .because("the same input and basis give the same bytes: the day is passed in")
                .check(HOUSE_CLASSES);
    }

    @Test
    void publicTypesHaveWordsOfTheField() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("a name should tell a customs officer or a chemist what the thing is")
                .check(HOUSE_CLASSES);
    }

    private static ArchCondition<JavaClass> callNow() {
        return new ArchCondition<>("ask the system for the date or time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }
}
