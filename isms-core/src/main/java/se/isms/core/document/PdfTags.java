package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The tags of a file that is laid out in parts. Each part brings a tree of its own, whose
 * numbers begin at zero; here they become one tree in the order of reading (ISO 32000-1,
 * 14.7).
 */
final class PdfTags {

	private final List<COSBase> kids = new ArrayList<>();

	private final COSArray numbers = new COSArray();

	private COSDictionary root = new COSDictionary();

	private int next;

	/**
	 * Takes over the tree that the file has now.
	 * @param pages those that it speaks of
	 * @param first whether it is read before all others
	 */
	void take(PDDocument pdf, List<PDPage> pages, boolean first) {
		var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
		this.root = root;
		this.kids.addAll(first ? 0 : this.kids.size(), kids(root));
		int shift = this.next;
		var tree = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
		for (int i = 0; i < tree.size(); i += 2) {
			int number = ((COSNumber) tree.getObject(i)).intValue() + shift;
			this.numbers.add(COSInteger.get(number));
			this.numbers.add(tree.get(i + 1));
			this.next = Math.max(this.next, number + 1);
		}
		for (var page : pages) {
			shift(page.getCOSObject(), COSName.STRUCT_PARENTS, shift);
			var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; annotations != null && i < annotations.size(); i++) {
				shift((COSDictionary) annotations.getObject(i), COSName.STRUCT_PARENT, shift);
			}
		}
	}

	private static void shift(COSDictionary dictionary, COSName name, int shift) {
		if (dictionary.containsKey(name)) {
			dictionary.setInt(name, dictionary.getInt(name) + shift);
		}
	}

	// The library has one element for the whole document, which holds all others.
	private static List<COSBase> kids(COSDictionary root) {
		var document = only(root.getDictionaryObject(COSName.K));
		var kids = document.getDictionaryObject(COSName.K);
		var all = new ArrayList<COSBase>();
		if (kids instanceof COSArray array) {
			array.forEach(all::add);
		}
		else if (kids != null) {
			all.add(kids);
		}
		return all;
	}

	private static COSDictionary only(COSBase kids) {
		return (COSDictionary) ((kids instanceof COSArray array) ? array.getObject(0) : kids);
	}

	/** Gives the file one tree. */
	void bind(PDDocument pdf) {
		var root = this.root;
		var document = only(root.getDictionaryObject(COSName.K));
		var all = new COSArray();
		for (var kid : this.kids) {
			((COSDictionary) resolved(kid)).setItem(COSName.P, document);
			all.add(kid);
		}
		document.setItem(COSName.K, all);
		var tree = new COSDictionary();
		tree.setItem(COSName.NUMS, this.numbers);
		root.setItem(COSName.PARENT_TREE, tree);
		root.setInt(COSName.PARENT_TREE_NEXT_KEY, this.next);
		pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
	}

	private static COSBase resolved(COSBase base) {
		return (base instanceof COSObject object) ? object.getObject() : base;
	}

}
