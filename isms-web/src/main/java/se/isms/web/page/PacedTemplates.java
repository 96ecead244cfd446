package se.isms.web.page;

import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.springframework.context.MessageSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.IThrottledTemplateProcessor;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Writes as many pages at a time as the machine can. The engine guards the names of
 * attributes with a fair lock (thymeleaf pull request 938): where many threads want it,
 * each waits for each, for every attribute of every page, and half the machine stands
 * still. A page is written to memory and sent afterwards, so nobody waits for a slow
 * network.
 */
final class PacedTemplates implements ISpringTemplateEngine {

	private final ISpringTemplateEngine engine;

	private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

	PacedTemplates(ISpringTemplateEngine engine) {
		this.engine = engine;
	}

	@Override
	public IEngineConfiguration getConfiguration() {
		return this.engine.getConfiguration();
	}

	@Override
	public void process(TemplateSpec template, IContext context, Writer writer) {
		paced(() -> this.engine.process(template, context, writer));
	}

	@Override
	public void process(String template, Set<String> selectors, IContext context, Writer writer) {
		paced(() -> this.engine.process(template, selectors, context, writer));
	}

	@Override
	public void process(String template, IContext context, Writer writer) {
		paced(() -> this.engine.process(template, context, writer));
	}

	private void paced(Runnable page) {
		this.places.acquireUninterruptibly();
		try {
			page.run();
		}
		finally {
			this.places.release();
		}
	}

	@Override
	public String process(String template, IContext context) {
		return this.engine.process(template, context);
	}

	@Override
	public String process(String template, Set<String> selectors, IContext context) {
		return this.engine.process(template, selectors, context);
	}

	@Override
	public String process(TemplateSpec template, IContext context) {
		return this.engine.process(template, context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, IContext context) {
		return this.engine.processThrottled(template, context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, Set<String> selectors, IContext context) {
		return this.engine.processThrottled(template, selectors, context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(TemplateSpec template, IContext context) {
		return this.engine.processThrottled(template, context);
	}

	@Override
	public void setTemplateEngineMessageSource(MessageSource texts) {
		this.engine.setTemplateEngineMessageSource(texts);
	}

	@Override
	public Collection<Class<?>> getAllowedClassOverridesForViews() {
		return this.engine.getAllowedClassOverridesForViews();
	}

	@Override
	public void setAllowedClassOverridesForViews(Collection<Class<?>> classes) {
		this.engine.setAllowedClassOverridesForViews(classes);
	}

}
