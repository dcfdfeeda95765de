package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is loaded when, and what happens when the native library cannot be: asked of a fresh virtual machine. */
class LoadingTest {

    /** The program that the fresh virtual machine runs. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            StructureReader reader = StructureReader.of(Law.shipped());
            System.out.println("MADE");
            try {
                int mentions = reader.read(
                                GoodsField.DESCRIPTION,
                                null,
                                arguments[0],
                                arguments[0],
                                "structure",
                                List.of(),
                                Strength.CERTAIN)
                        .size();
                System.out.println("MENTIONS " + mentions);
            } catch (Fault e) {
                System.out.println("FAULT " + e.code().label() + " " + e.getMessage() + " / " + e.mend());
            }
        }
    }

    @Test
    void makingAReaderLoadsNoChemistry() throws IOException, InterruptedException {
        String output = run(List.of("-Xlog:class+load"), "CC(C)=O");

        String before = output.substring(0, output.indexOf("MADE"));
        assertThat(before).contains("io.countercheck.goods.structure.StructureReader");
        assertThat(before).doesNotContain("org.openscience", "uk.ac.cam", "io.github.dan2097", "com.sun.jna");
        assertThat(output).contains("MENTIONS 1").doesNotContain("uk.ac.cam");
    }

    @Test
    void aFormulaThatNothingListedHasNeedsNoInchi() throws IOException, InterruptedException {
        String output = run(List.of("-Xlog:class+load"), "CC(=O)Oc1ccccc1C(=O)O.CCCCCCCCCCCCCCCCO");

        assertThat(output).contains("MENTIONS 0").doesNotContain("com.sun.jna");
    }

    @Test
    void aMissingNativeLibraryIsAFaultThatSaysWhatToDo() throws IOException, InterruptedException {
        String output = run(List.of("-Djna.nounpack=true", "-Djna.nosys=true"), "CC(C)=O");

        assertThat(output).contains("FAULT CC-2999 INTERNAL the native InChI library could not be loaded");
        assertThat(output).contains("java.io.tmpdir");
    }

    private static String run(List<String> options, String smiles) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Program.class.getName());
        command.add(smiles);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
