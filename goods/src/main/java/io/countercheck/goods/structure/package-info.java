/**
 * Structures: what a SMILES or a systematic name stands for in the law.
 *
 * <pre>{@code
 * StructureReader reader = StructureReader.of(Law.shipped());
 * NameStructure read = reader.nameToStructure("N-phenylpiperidin-4-amine dihydrochloride");
 * List<Mention> mentions = reader.read(GoodsField.DESCRIPTION, null, "...", read.smiles().orElseThrow(),
 *         "iupac-name", List.of(), Strength.CERTAIN);
 * mentions.get(0).name(); // "N-Phenyl-4-piperidinamine", with one hit for each listing whose clauses take salts in
 * }</pre>
 *
 * <p>A structure is taken apart into its components; each is made neutral, stripped of isotopes and compared by standard
 * InChIKey, then held against the derivative clauses and class definitions of the law. Formulas are compared first, so
 * that an InChI is computed only for what has the formula of something listed. CDK, InChI and OPSIN are loaded when they
 * are first needed.
 */
@NullMarked
package io.countercheck.goods.structure;

import org.jspecify.annotations.NullMarked;
