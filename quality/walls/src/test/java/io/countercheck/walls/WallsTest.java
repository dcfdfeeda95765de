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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of the house: which room may look into which, and why. docs/architecture.md draws the same picture. */
class WallsTest {

    private static final String HOUSE = "io.countercheck.";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.countercheck");

    /** Every room with the rooms and libraries it may use. The JDK and the null annotations are free for all. */
    enum Room {
        MODEL("everybody speaks its words, so it must not depend on anybody", rooms(), libraries()),
        TEXT("folding text needs Unicode data and nothing of the trade", rooms("model"), libraries("com.ibm.icu")),
        CONTROLS(
                "the law is data: it must be readable and testable without chemistry, files of orders or parties",
                rooms("model"),
                libraries("de.siegmar.fastcsv")),
        GOODS(
                "what a thing is does not depend on who ships it; the only room that sees chemistry libraries",
                rooms("model", "text", "controls"),
                libraries(
                        "de.siegmar.fastcsv",
                        "org.openscience.cdk",
                        "uk.ac.cam.ch.wwmm.opsin",
                        "io.github.dan2097",
                        "javax.vecmath")),
        LISTS(
                "the bytes of official lists are kept apart from any opinion on names",
                rooms("model"),
                libraries("de.siegmar.fastcsv", "com.fasterxml.jackson.core")),
        PARTIES(
                "who a party is does not depend on what it buys",
                rooms("model", "text", "lists"),
                libraries("com.ibm.icu", "de.siegmar.fastcsv", "com.fasterxml.jackson.core")),
        DUTIES(
                "whether goods may go follows from findings and law, never from how they were recognised",
                rooms("model", "controls"),
                libraries("de.siegmar.fastcsv", "org.tomlj")),
        INTAKE(
                "reading a file must not know what will be made of it",
                rooms("model", "text"),
                libraries(
                        "de.siegmar.fastcsv",
                        "org.dhatim.fastexcel",
                        "com.fasterxml.jackson.core",
                        "com.ibm.icu",
                        "org.codehaus.stax2",
                        "com.fasterxml.aalto")),
        SCREENING(
                "the one place where goods, parties and duties meet; it neither parses options nor writes files",
                rooms("model", "text", "controls", "goods", "lists", "parties", "duties", "intake"),
                libraries()),
        REPORT(
                "shared by command line and server: it prints verdicts and must not be able to change them",
                rooms("model"),
                libraries("de.siegmar.fastcsv", "com.fasterxml.jackson.core")),
        CLI(
                "the front door: it may see every room and is seen by none",
                rooms(
                        "model",
                        "text",
                        "controls",
                        "goods",
                        "lists",
                        "parties",
                        "duties",
                        "intake",
                        "screening",
                        "report"),
                libraries("picocli", "de.siegmar.fastcsv", "com.fasterxml.jackson.core", "org.tomlj"));

        final String because;
        final List<String> rooms;
        final List<String> libraries;

        Room(String because, List<String> rooms, List<String> libraries) {
            this.because = because;
            this.rooms = rooms;
            this.libraries = libraries;
        }

        String packageName() {
            return HOUSE + name().toLowerCase(java.util.Locale.ROOT);
        }

        private static List<String> rooms(String... names) {
            return List.of(names);
        }

        private static List<String> libraries(String... packages) {
            return List.of(packages);
        }
    }

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
    void whatIsInternalToARoomStaysThere(Room room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room.packageName() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room.packageName() + ".internal..")
                .because("what others may call stands at a room's top; the rest can then change freely")
                .allowEmptyShould(true)
                .check(HOUSE_CLASSES);
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
