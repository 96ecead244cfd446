package se.isms.web.edit;

import java.util.function.Supplier;

import org.thymeleaf.context.LazyContextVariable;

/** What a page asks for when it shows it, and not before. */
final class Once<T> extends LazyContextVariable<T> {

	private final Supplier<T> source;

	private Once(Supplier<T> source) {
		this.source = source;
	}

	static <T> Once<T> of(Supplier<T> source) {
		return new Once<>(source);
	}

	@Override
	protected T loadValue() {
		return this.source.get();
	}

}
