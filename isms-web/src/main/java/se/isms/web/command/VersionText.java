package se.isms.web.command;

import picocli.CommandLine.IVersionProvider;

import se.isms.web.ProgramVersion;

/** Says which isms this is. */
final class VersionText implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "isms " + ProgramVersion.current().map(Object::toString).orElse("(not built by Maven)") };
	}

}
