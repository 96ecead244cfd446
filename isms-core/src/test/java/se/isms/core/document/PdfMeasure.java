package se.isms.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;

import org.apache.pdfbox.Loader;

/**
 * Measures how fast a long document becomes PDF, for docs/benchmarks.md: run it with
 * -Xmx768m, so that it fails where it needs more.
 */
public final class PdfMeasure {

	private static final Duration WARM = Duration.ofSeconds(20);

	private static final int RUNS = 7;

	private PdfMeasure() {
	}

	public static void main(String[] arguments) throws IOException {
		var out = System.out;
		for (var chapters : new int[] { 12, 75 }) {
			measure(chapters, out);
		}
	}

	private static void measure(int chapters, PrintStream out) throws IOException {
		var document = LongDocument.of(chapters);
		int pages = pages(document);
		for (long start = System.nanoTime(); System.nanoTime() - start < WARM.toNanos();) {
			new PdfRenderer().render(document, Instant.EPOCH, OutputStream.nullOutputStream());
		}
		var clock = ManagementFactory.getThreadMXBean();
		var wall = new ArrayList<Double>();
		var work = new ArrayList<Double>();
		for (int i = 0; i < RUNS; i++) {
			long before = System.nanoTime();
			long worked = clock.getCurrentThreadCpuTime();
			new PdfRenderer().render(document, Instant.EPOCH, OutputStream.nullOutputStream());
			wall.add(pages / ((System.nanoTime() - before) / 1e9));
			work.add(pages / ((clock.getCurrentThreadCpuTime() - worked) / 1e9));
		}
		out.printf("%d pages, at most %d MB: %s pages a second, %s per second of processor%n", pages,
				Runtime.getRuntime().maxMemory() >> 20, middle(wall), middle(work));
	}

	private static int pages(Document document) throws IOException {
		try (var pdf = Loader.loadPDF(new PdfRenderer().render(document, Instant.EPOCH))) {
			return pdf.getNumberOfPages();
		}
	}

	private static String middle(ArrayList<Double> values) {
		Collections.sort(values);
		return "%.0f (%.0f to %.0f)".formatted(values.get(values.size() / 2), values.get(0),
				values.get(values.size() - 1));
	}

}
